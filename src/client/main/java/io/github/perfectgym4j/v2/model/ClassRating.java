package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * The vote of a member for a class (contract: {@code ClassRating}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param memberId key of the member
 * @param classId key of the class
 * @param fitnessClass the class; null unless expanded
 * @param bookingId key of the booking
 * @param rating the vote, 1 to 5
 * @param member the member; null unless expanded
 */
public record ClassRating(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long classId,
        @JsonbProperty("class") FitnessClass fitnessClass,
        Long bookingId,
        Integer rating,
        Member member)
        implements VersionedEntity {}
