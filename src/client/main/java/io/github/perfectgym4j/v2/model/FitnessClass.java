package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A class on the timetable of a club (contract: {@code Class}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param startDate start
 * @param endDate end
 * @param attendeesCount members who have booked, those on the waiting list included, so it can exceed the limit
 * @param attendeesLimit places there are; null means without limit
 * @param standbyListLimit places on the waiting list, or null
 * @param isReservationRequired whether a place has to be booked
 * @param classTypeId key of the class type
 * @param allowChooseSeatNumber whether a certain seat can be booked
 * @param instructorId key of the instructor; null if nobody has been named
 * @param clubId key of the club
 * @param clubZoneId key of the room, or null
 * @param bookings bookings, cancelled and deleted ones included; empty unless expanded
 * @param hasStreaming whether the class is also streamed
 * @param isCourse whether the class belongs to a course
 * @param groupId key of the course, or null
 * @param classType what is taught; null unless expanded
 * @param instructor who teaches; null unless expanded
 * @param club where it takes place; null unless expanded
 * @param clubZone the room; null unless expanded
 */
public record FitnessClass(
        Long id,
        Long version,
        Boolean isDeleted,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Integer attendeesCount,
        Integer attendeesLimit,
        Integer standbyListLimit,
        Boolean isReservationRequired,
        Long classTypeId,
        Boolean allowChooseSeatNumber,
        Long instructorId,
        Long clubId,
        Long clubZoneId,
        List<ClassBooking> bookings,
        Boolean hasStreaming,
        Boolean isCourse,
        Long groupId,
        ClassType classType,
        Instructor instructor,
        Club club,
        ClubZone clubZone)
        implements VersionedEntity {}
