package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Opening hours of clubs. Holidays are in {@code ClubOpeningHoursExceptions}. */
final class ClubOpeningHours implements Described {

    /**
     * Hours of a day of a club.
     *
     * @param club club
     * @param part hours
     */
    private record Row(Club club, ClubProfile.Hours part) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubOpeningHours", "ClubOpeningHour", Row.class)
                .number("clubId", row -> row.club().id(), REQUIRED)
                .text("dayOfWeek", row -> row.part().day(), REQUIRED)
                .flag("isClosed", row -> row.part().from() == null, REQUIRED)
                .text("openFrom", row -> sinceMidnight(row.part().from()))
                .text("openUntil", row -> sinceMidnight(row.part().until()))
                .text("timeFrom", row -> row.part().from(), NOT_FILTERABLE)
                .text("timeUntil", row -> row.part().until(), NOT_FILTERABLE)
                .flag("isOpenTwentyFourHours", row -> false, REQUIRED)
                .one("club", "Club", REQUIRED)
                .id(row -> row.part().id())
                .flag("isDeleted", row -> row.club().isDeleted(), REQUIRED)
                .number("version", row -> row.club().timestamp(), ORDERABLE, REQUIRED)
                .list(company -> ClubParts.of(company, ClubOpeningHours::weekdays, Row::new));
    }

    private static List<ClubProfile.Hours> weekdays(ClubProfile profile) {
        return profile.hours().stream()
                .filter(hours -> !hours.day().equals("Holidays"))
                .toList();
    }

    /** The two forms of a time of day: this one as a duration, the other one as a clock shows it. */
    private static String sinceMidnight(String time) {
        return time == null
                ? null
                : Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(time)).toString();
    }
}
