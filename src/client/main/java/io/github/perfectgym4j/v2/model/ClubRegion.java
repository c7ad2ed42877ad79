package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A region that clubs belong to (contract: {@code ClubRegion}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param name name
 * @param description description, or null
 * @param regionType kind of region
 * @param employeeId key of the employee in charge, or null
 */
public record ClubRegion(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        ClubRegionType regionType,
        Long employeeId)
        implements VersionedEntity {}
