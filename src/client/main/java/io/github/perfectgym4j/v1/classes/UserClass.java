package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.instructors.Instructor;
import io.github.perfectgym4j.v1.products.ProductReference;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A class on the timetable as one member sees it (contract: {@code UserClass}): everything of {@link FitnessClass}, and how the member
 * stands to it.
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
 * @param booked whether the member has a place
 * @param attended whether the member took part
 * @param standby whether the member is on the waiting list
 * @param userClassRating the member's vote for the class, 1 to 5; null without one
 * @param userInstructorRating the member's vote for the instructor, 1 to 5; null without one
 * @param products products that the member could pay with
 */
public record UserClass(
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
        Boolean allowBookSeatNumber,
        Boolean booked,
        Boolean attended,
        Boolean standby,
        Integer userClassRating,
        Integer userInstructorRating,
        List<ProductReference> products)
        implements Change {}
