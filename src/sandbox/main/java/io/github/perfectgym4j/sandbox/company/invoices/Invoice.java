package io.github.perfectgym4j.sandbox.company.invoices;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * An invoice to a member.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param number number
 * @param date day of issue
 * @param memberId who gets it
 */
public record Invoice(long id, long timestamp, boolean isDeleted, String number, LocalDateTime date, long memberId)
        implements Entity {}
