package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * An employee who teaches (contract: {@code Instructor}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param isActive whether the instructor still works here
 * @param firstName first name
 * @param lastName last name
 * @param sex sex, or null
 * @param photoUrl address of a picture, or null
 * @param clubs clubs in which the instructor teaches; empty unless expanded
 */
public record Instructor(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        String firstName,
        String lastName,
        Sex sex,
        String photoUrl,
        List<Club> clubs)
        implements VersionedEntity {}
