package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;

/**
 * The votes for all classes of a type, summed up (contract: {@code ClassTypeRatingSummary}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param classTypeId key of the class type
 * @param ratingsCount how many votes there are
 * @param rating the mean of all votes
 * @param classType the class type; null unless expanded
 */
public record ClassTypeRatingSummary(
        Long id,
        Long version,
        Boolean isDeleted,
        Long classTypeId,
        Integer ratingsCount,
        BigDecimal rating,
        ClassType classType)
        implements VersionedEntity {}
