package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says why something cannot be booked; the first obstacle in a fixed order. */
final class Obstacles {

    private final ClubTime time;
    private final ZoneAvailabilities availabilities;
    private final ZoneUse use;
    private final MemberObstacles ofMember;

    Obstacles(ClubTime time, ZoneAvailabilities availabilities, ZoneUse use, MemberObstacles ofMember) {
        this.time = time;
        this.availabilities = availabilities;
        this.use = use;
        this.ofMember = ofMember;
    }

    Optional<Obstacle> find(Asked asked) {
        return Stream.<Function<Asked, Obstacle>>of(
                        Obstacles::offer, Obstacles::slots, this::moment, this::opening, use::find, ofMember::find)
                .map(check -> check.apply(asked))
                .filter(obstacle -> obstacle != null)
                .findFirst();
    }

    private static Obstacle offer(Asked asked) {
        FacilityDefinition definition = asked.definition();
        if (!definition.isActive()) {
            return Obstacle.NOT_ACTIVE;
        }
        if (definition.kind() != asked.zone().kind()) {
            return Obstacle.NO_OPTION;
        }
        long minutes = asked.length().toMinutes();
        long unit = definition.duration().toMinutes();
        if (minutes <= 0 || minutes % unit != 0) {
            return Obstacle.WRONG_LENGTH;
        }
        if (minutes / unit < definition.least()) {
            return Obstacle.TOO_SHORT;
        }
        return minutes / unit > definition.most() ? Obstacle.TOO_LONG : null;
    }

    private static Obstacle slots(Asked asked) {
        FacilityDefinition definition = asked.definition();
        if (definition.isEntireZone()) {
            return asked.slots() == null ? null : Obstacle.SLOTS_WITH_ENTIRE_ZONE;
        }
        if (asked.slots() == null || asked.slots() < 1) {
            return Obstacle.SLOTS_MISSING;
        }
        return asked.slots() > definition.mostSlots() ? Obstacle.TOO_MANY_SLOTS : null;
    }

    private Obstacle moment(Asked asked) {
        LocalDateTime now = time.now(asked.zone().clubId());
        if (asked.start().isBefore(now)) {
            return Obstacle.IN_THE_PAST;
        }
        Duration left = Duration.between(now, asked.start());
        if (left.compareTo(asked.rule().notice()) < 0) {
            return Obstacle.TOO_LATE;
        }
        return left.compareTo(asked.rule().advance()) > 0 ? Obstacle.TOO_SOON : null;
    }

    private Obstacle opening(Asked asked) {
        Optional<ZoneAvailability> open = availabilities.covering(asked.zone().id(), asked.start(), asked.end());
        if (open.isEmpty()) {
            return Obstacle.ZONE_UNAVAILABLE;
        }
        Duration sinceOpening = Duration.between(open.get().start(), asked.start());
        if (sinceOpening.toSeconds() % asked.definition().interval().toSeconds() != 0) {
            return Obstacle.NO_OPTION;
        }
        FacilityRule rule = asked.rule();
        boolean isRight =
                (rule.days() == null || rule.days().include(asked.start().toLocalDate()))
                        && (rule.hours() == null || rule.hours().include(asked.start(), asked.end()));
        return isRight ? null : Obstacle.RULE_UNAVAILABLE;
    }
}
