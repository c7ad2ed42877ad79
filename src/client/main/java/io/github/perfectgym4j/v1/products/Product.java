package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.ClubZoneType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A product that a club sells (contract: {@code Product}). Products in other places have shapes of their own (quirk Q64). The server sends
 * price and flag as texts (Q16, Q17).
 *
 * @param id key of the product; the server may leave it out
 * @param name name
 * @param price price, in the currency of the club
 * @param isActive whether it is sold now
 * @param unitOfMeasure unit of the quantity, such as {@code Piece}
 * @param type kind of product
 * @param category name of its category
 * @param createdTime when it was entered, local time
 * @param clubZoneTypes kinds of rooms that it opens
 * @param categoriesClasses class categories that it pays for
 */
public record Product(
        Long id,
        String name,
        BigDecimal price,
        Boolean isActive,
        String unitOfMeasure,
        ProductType type,
        String category,
        LocalDateTime createdTime,
        List<ClubZoneType> clubZoneTypes,
        List<CategoriesClasses> categoriesClasses) {}
