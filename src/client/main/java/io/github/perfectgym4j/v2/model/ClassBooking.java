package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A place of a member in a class, or on its waiting list (contract: {@code ClassBooking}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param classId key of the class
 * @param memberId key of the member
 * @param isStandby whether it is a place on the waiting list; members move up by themselves
 * @param isCanceled whether it has been cancelled
 * @param hasAttended whether the member was there
 * @param seatNumber number of the seat; null for classes without seats
 * @param ordinal place in the order of bookings, from 1; beyond the limit of the class it is a place on the waiting list
 * @param groupEnrollmentId key of the enrolment in a course, or null
 * @param comments remark, or null
 * @param fitnessClass the class; null unless expanded
 * @param member the member; null unless expanded
 */
public record ClassBooking(
        Long id,
        Long version,
        Boolean isDeleted,
        Long classId,
        Long memberId,
        Boolean isStandby,
        Boolean isCanceled,
        Boolean hasAttended,
        Integer seatNumber,
        @JsonbProperty("lp") Integer ordinal,
        Long groupEnrollmentId,
        String comments,
        @JsonbProperty("class") FitnessClass fitnessClass,
        Member member)
        implements VersionedEntity {}
