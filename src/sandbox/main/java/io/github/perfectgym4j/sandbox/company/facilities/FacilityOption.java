package io.github.perfectgym4j.sandbox.company.facilities;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.SortedSet;

/**
 * A booking that is possible.
 *
 * @param length length
 * @param start start, local time of the club
 * @param rulesForZone keys of rules by which the whole zone can be booked
 * @param rulesForSlots keys of rules by which slots can be booked
 * @param zoneIds zones that are free
 */
public record FacilityOption(
        Duration length,
        LocalDateTime start,
        SortedSet<Long> rulesForZone,
        SortedSet<Long> rulesForSlots,
        SortedSet<Long> zoneIds) {}
