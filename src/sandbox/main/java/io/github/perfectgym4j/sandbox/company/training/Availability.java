package io.github.perfectgym4j.sandbox.company.training;

import io.github.perfectgym4j.sandbox.company.clubs.Zones;
import io.github.perfectgym4j.sandbox.company.crm.Interaction;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When trainers can be reserved: in their hours, except while they teach a class, train or
 * meet somebody, in whatever club.
 */
public final class Availability {

    /** How long before its start a training can be reserved. */
    public static final Duration LEAD = Duration.ofHours(2);

    private final Calendar calendar;
    private final Zones zones;
    private final Table<Instructor> instructors;
    private final Table<FitnessClass> classes;
    private final PersonalTrainings trainings;
    private final Table<Interaction> interactions;

    /**
     * Sets the department up.
     *
     * @param calendar hours of instructors
     * @param zones rooms
     * @param instructors who trains
     * @param classes the classes
     * @param trainings the reservations
     * @param interactions calls and meetings
     */
    public Availability(
            Calendar calendar,
            Zones zones,
            Table<Instructor> instructors,
            Table<FitnessClass> classes,
            PersonalTrainings trainings,
            Table<Interaction> interactions) {
        this.calendar = calendar;
        this.zones = zones;
        this.instructors = instructors;
        this.classes = classes;
        this.trainings = trainings;
        this.interactions = interactions;
    }

    /** What a trainer does in a stretch of time. */
    public enum Kind {
        /** Can be reserved. */
        AVAILABLE,
        /** Teaches, trains or meets somebody. */
        BUSY,
        /** Is not there. */
        UNAVAILABLE
    }

    /**
     * A stretch of time of a trainer.
     *
     * @param trainerId trainer
     * @param span when
     * @param kind what the trainer does
     * @param classId class that is taught; null if none
     * @param bookingId reservation; null if none
     * @param zoneId room; null if unknown
     */
    public record Block(long trainerId, Span span, Kind kind, Long classId, Long bookingId, Long zoneId) {

        private Block within(Span other) {
            return new Block(trainerId, span.within(other), kind, classId, bookingId, zoneId);
        }

        /** @return this block in two, if the moment is inside of it */
        Stream<Block> splitAt(LocalDateTime moment) {
            if (!span.start().isBefore(moment) || !span.end().isAfter(moment)) {
                return Stream.of(this);
            }
            return Stream.of(within(new Span(span.start(), moment)), within(new Span(moment, span.end())));
        }
    }

    /**
     * A time at which a training can begin, or could if it were free.
     *
     * @param start when
     * @param definition kind of training
     * @param isAvailable whether it is free
     */
    public record Slot(LocalDateTime start, Definition definition, boolean isAvailable) {}

    /**
     * Lists what takes the time of a trainer, in all clubs.
     *
     * @param trainerId trainer
     * @return busy blocks
     */
    public List<Block> taken(long trainerId) {
        Stream<Block> taught =
                classes
                        .list(held -> held.instructorId() != null && held.instructorId() == trainerId, (one, two) -> 0)
                        .stream()
                        .map(held -> new Block(
                                trainerId,
                                new Span(held.start(), held.end()),
                                Kind.BUSY,
                                held.id(),
                                null,
                                zoneOf(held)));
        Stream<Block> trained = trainings.booked().stream()
                .filter(training -> training.employeeId() == trainerId)
                .map(training ->
                        new Block(trainerId, training.span(), Kind.BUSY, null, training.id(), training.clubZoneId()));
        Stream<Block> arranged =
                interactions
                        .list(one -> one.outcome() == null && one.plan().consultantId() == trainerId, (one, two) -> 0)
                        .stream()
                        .map(Interaction::plan)
                        .map(plan ->
                                new Block(trainerId, new Span(plan.from(), plan.until()), Kind.BUSY, null, null, null));
        return Stream.of(taught, trained, arranged).flatMap(blocks -> blocks).toList();
    }

    private Long zoneOf(FitnessClass held) {
        return zones.find(held.clubId(), held.zone()).map(zone -> zone.id()).orElse(null);
    }

    /**
     * Says whether a trainer is there.
     *
     * @param clubId club
     * @param trainerId trainer
     * @param span when
     * @return whether the stretch lies in the hours of the trainer in the club
     */
    public boolean isInHours(long clubId, long trainerId, Span span) {
        return calendar.shifts(clubId, trainerId, span).stream()
                .anyMatch(shift -> !shift.span().start().isAfter(span.start())
                        && !shift.span().end().isBefore(span.end()));
    }

    /**
     * Says whether a room is free.
     *
     * @param zoneId room
     * @param span when
     * @return whether no class and no training is in it
     */
    public boolean isFree(long zoneId, Span span) {
        boolean hasClass =
                classes.list(held -> new Span(held.start(), held.end()).overlaps(span), (one, two) -> 0).stream()
                        .anyMatch(held -> Optional.ofNullable(zoneOf(held))
                                .filter(id -> id == zoneId)
                                .isPresent());
        return !hasClass
                && trainings.booked().stream()
                        .noneMatch(training -> training.clubZoneId() != null
                                && training.clubZoneId() == zoneId
                                && training.span().overlaps(span));
    }

    /**
     * Lists what a trainer does.
     *
     * @param clubId club
     * @param trainerId trainer
     * @param frame from when to when
     * @return blocks without gaps between them, in order of time
     */
    public List<Block> blocks(long clubId, long trainerId, Span frame) {
        List<Span> hours = calendar.shifts(clubId, trainerId, frame).stream()
                .map(shift -> shift.span().within(frame))
                .toList();
        List<Block> taken = taken(trainerId);
        List<Span> busy = taken.stream().map(Block::span).toList();
        List<Block> blocks = new ArrayList<>();
        frame.without(hours).forEach(away -> blocks.add(free(trainerId, away, Kind.UNAVAILABLE)));
        hours.forEach(shift -> {
            shift.without(busy).forEach(span -> blocks.add(free(trainerId, span, Kind.AVAILABLE)));
            taken.stream()
                    .filter(block -> block.span().overlaps(shift))
                    .forEach(block -> blocks.add(block.within(shift)));
        });
        blocks.sort(Comparator.comparing(block -> block.span().start()));
        return blocks;
    }

    private static Block free(long trainerId, Span span, Kind kind) {
        return new Block(trainerId, span, kind, null, null, null);
    }

    /**
     * Cuts blocks at a moment, so that each lies before or after it.
     *
     * @param blocks blocks
     * @param moment moment
     * @return the blocks, one of them perhaps in two
     */
    public static List<Block> splitAt(List<Block> blocks, LocalDateTime moment) {
        return blocks.stream().flatMap(block -> block.splitAt(moment)).toList();
    }

    /**
     * Lists when trainings can begin.
     *
     * @param clubId club
     * @param trainerId trainer
     * @param frame from when to when
     * @param definition kind of training
     * @param zoneId room; null for any
     * @param now time in the club
     * @return all starts in the hours of the trainer, with those that are taken
     */
    public List<Slot> slots(
            long clubId, long trainerId, Span frame, Definition definition, Long zoneId, LocalDateTime now) {
        if (!definition.clubIds().contains(clubId) || !definition.level().isOf(trainerId)) {
            return List.of();
        }
        List<Block> taken = taken(trainerId);
        return calendar.shifts(clubId, trainerId, frame).stream()
                .flatMap(shift -> Stream.iterate(
                        shift.span().start(),
                        start -> !start.plusMinutes(definition.minutes())
                                .isAfter(shift.span().end()),
                        start -> start.plusMinutes(definition.interval())))
                .filter(start -> !start.isBefore(frame.start()) && start.isBefore(frame.end()))
                .map(start -> {
                    Span span = new Span(start, start.plusMinutes(definition.minutes()));
                    boolean isFree = !start.isBefore(now.plus(LEAD))
                            && taken.stream().noneMatch(block -> block.span().overlaps(span))
                            && (zoneId == null || isFree(zoneId, span));
                    return new Slot(start, definition, isFree);
                })
                .toList();
    }

    /**
     * Looks a trainer up.
     *
     * @param trainerId trainer
     * @return whether there is one
     */
    public boolean isTrainer(long trainerId) {
        return instructors.find(trainerId).filter(one -> !one.isDeleted()).isPresent();
    }
}
