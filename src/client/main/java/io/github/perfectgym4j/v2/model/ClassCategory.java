package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A group of class types (contract: {@code ClassCategory}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param name name
 * @param isAdditionallyPaid whether classes cost something besides the membership
 */
public record ClassCategory(Long id, Long version, Boolean isDeleted, String name, Boolean isAdditionallyPaid)
        implements VersionedEntity {}
