package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * An application in which a class type is on offer (contract: {@code ClassTypeSource}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param application the application
 */
public record ClassTypeSource(Long id, Long version, Boolean isDeleted, Application application)
        implements VersionedEntity {}
