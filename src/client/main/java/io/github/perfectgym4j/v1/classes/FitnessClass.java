package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.instructors.Instructor;
import java.time.LocalDateTime;

/**
 * A class on the timetable of a club (contract: {@code FitnessClass}).
 *
 * @param id key of the class
 * @param timestamp change counter
 * @param isDeleted whether the class has been deleted; then most of the rest is missing
 * @param classType what is taught
 * @param instructor who teaches; null if none is assigned
 * @param club where it takes place
 * @param startDate start, local to the club
 * @param endDate end, local to the club
 * @param attendeesCount places taken
 * @param attendeesLimit places there are; null means without limit, not zero (quirk Q77)
 * @param clubZone name of the room
 * @param clubZoneMapUrl address of a map of the room
 * @param colorRGB colour for timetables
 * @param allowBookSeatNumber whether a certain seat can be booked
 */
public record FitnessClass(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        ClassType classType,
        Instructor instructor,
        Club club,
        LocalDateTime startDate,
        LocalDateTime endDate,
        Integer attendeesCount,
        Integer attendeesLimit,
        String clubZone,
        String clubZoneMapUrl,
        String colorRGB,
        Boolean allowBookSeatNumber)
        implements Change {}
