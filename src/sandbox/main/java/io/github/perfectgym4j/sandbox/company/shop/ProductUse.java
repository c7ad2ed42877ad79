package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * Units of a purchase that were used up.
 *
 * @param id key
 * @param timestamp change counter
 * @param purchaseId purchase
 * @param memberId whose it was
 * @param clubId where they were used
 * @param quantity units
 * @param date when
 */
public record ProductUse(
        long id, long timestamp, long purchaseId, long memberId, long clubId, int quantity, LocalDateTime date)
        implements Entity {

    @Override
    public boolean isDeleted() {
        return false;
    }
}
