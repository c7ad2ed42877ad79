package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A group of class types.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name
 * @param label short label, sent as {@code category}
 * @param description text
 * @param imageUrl picture
 * @param iconUrl icon; may be null
 * @param isProductRequiredForBooking whether booking takes a product
 */
public record Category(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        String label,
        String description,
        String imageUrl,
        String iconUrl,
        boolean isProductRequiredForBooking)
        implements Entity {}
