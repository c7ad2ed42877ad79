package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A booking that somebody asks about.
 *
 * @param memberId who wants to book
 * @param rule by which rule
 * @param zone zone
 * @param start start, local time of the club
 * @param length length
 * @param slots how many slots; null for the whole zone
 * @param isDespiteOthers whether other bookings of the member at the same time do not matter
 */
public record Asked(
        long memberId,
        FacilityRule rule,
        Zone zone,
        LocalDateTime start,
        Duration length,
        Integer slots,
        boolean isDespiteOthers) {

    LocalDateTime end() {
        return start.plus(length);
    }

    FacilityDefinition definition() {
        return rule.definition();
    }
}
