package io.github.perfectgym4j.sandbox.company.shop;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Something on sale.
 *
 * @param id key
 * @param name name
 * @param price price with tax
 * @param type {@code ProductGood}, {@code ProductService} or {@code ProductBundle}
 * @param category category
 * @param created when it was added
 * @param shelf where it is found
 */
public record Product(
        long id, String name, BigDecimal price, String type, Category category, LocalDateTime created, Shelf shelf) {

    /**
     * A kind of product.
     *
     * @param id key, by which lists are filtered
     * @param name name
     */
    public record Category(long id, String name) {}

    /**
     * Where a product is found. The contract does not document the values.
     *
     * @param clubIds clubs that sell it
     * @param target place of sale
     * @param service service of the club
     * @param classCategoryId category of classes it pays for; null if none
     */
    public record Shelf(Set<Long> clubIds, String target, String service, Long classCategoryId) {}

    /** Unit of everything. */
    public static final String UNIT = "Piece";
}
