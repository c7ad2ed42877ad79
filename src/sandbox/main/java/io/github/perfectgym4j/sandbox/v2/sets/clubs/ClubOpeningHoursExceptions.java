package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.OpeningException;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.Duration;
import java.time.LocalTime;

/** Days on which clubs have other hours than usual. */
final class ClubOpeningHoursExceptions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClubOpeningHoursExceptions", "ClubOpeningHourException", OpeningException.class)
                .number("clubId", OpeningException::clubId, REQUIRED)
                .flag("isClosed", exception -> exception.from() == null, REQUIRED)
                .day("dateFrom", OpeningException::first, REQUIRED)
                .day("dateUntil", OpeningException::last, REQUIRED)
                .text("openFrom", exception -> sinceMidnight(exception.from()))
                .text("openUntil", exception -> sinceMidnight(exception.until()))
                .text("timeFrom", exception -> clock(exception.from()), NOT_FILTERABLE)
                .text("timeUntil", exception -> clock(exception.until()), NOT_FILTERABLE)
                .one("club", "Club", REQUIRED)
                .id(OpeningException::id)
                .flag("isDeleted", exception -> false, REQUIRED)
                .number("version", OpeningException::id, ORDERABLE, REQUIRED)
                .list(company -> OpeningException.ALL);
    }

    private static String sinceMidnight(LocalTime time) {
        return time == null ? null : Duration.between(LocalTime.MIDNIGHT, time).toString();
    }

    private static String clock(LocalTime time) {
        return time == null ? null : time + ":00";
    }
}
