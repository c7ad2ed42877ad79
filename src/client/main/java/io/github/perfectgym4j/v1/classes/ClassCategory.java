package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.paging.Change;
import java.util.List;

/**
 * A group of class types (contract: {@code ClassCategory}). Table and sample of the documentation name different fields; these are all of
 * them (quirk Q38).
 *
 * @param id key of the category
 * @param timestamp change counter
 * @param isDeleted whether the category has been deleted
 * @param name name
 * @param category short label, such as {@code MIX}
 * @param description what it is about
 * @param imageUrl address of the picture
 * @param iconUrl address of the icon
 * @param classTypes class types of the category
 * @param isProductRequiredForBooking whether booking takes a product
 */
public record ClassCategory(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String category,
        String description,
        String imageUrl,
        String iconUrl,
        List<ClassType> classTypes,
        Boolean isProductRequiredForBooking)
        implements Change {}
