package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.warehouse.Unit;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Something on sale.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted whether it is no longer sold
 * @param name name
 * @param price price with tax
 * @param kind what sort of thing it is
 * @param category category
 * @param created when it was added
 * @param shelf where it is found
 * @param details what else is known about it
 */
public record Product(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        BigDecimal price,
        Kind kind,
        Category category,
        LocalDateTime created,
        Shelf shelf,
        Details details)
        implements Entity {

    /** Name of the unit of everything in version 1. */
    public static final String UNIT = "Piece";

    /** What sort of thing a product is; names of version 2. */
    public enum Kind {
        /** Something out of a warehouse. */
        Good,
        /** Something done for a member. */
        Service,
        /** Several products together. */
        Bundle
    }

    /**
     * A kind of product.
     *
     * @param id key, by which lists are filtered
     * @param name name
     */
    public record Category(long id, String name) {

        /** All categories. */
        public static final List<Category> ALL =
                List.of(new Category(1, "Drink"), new Category(2, "Waterfall Golf"), new Category(3, "Training"));
    }

    /**
     * Where a product is found. The contract does not document the values.
     *
     * @param clubIds clubs that sell it
     * @param target place of sale
     * @param service service of the club
     * @param classCategoryId category of classes it pays for; null if none
     */
    public record Shelf(Set<Long> clubIds, String target, String service, Long classCategoryId) {}

    /**
     * What else is known about a product.
     *
     * @param description text
     * @param accountingCode code in the books
     * @param rate rate of tax
     * @param unit unit in which it is sold
     * @param isOnce whether a member can buy it only once, and one unit of it
     * @param isTracked whether it is noted how many units a member has left
     * @param parts what a bundle consists of; empty for anything else
     * @param barcodes barcodes
     */
    public record Details(
            String description,
            String accountingCode,
            VatRate rate,
            Unit unit,
            boolean isOnce,
            boolean isTracked,
            List<Part> parts,
            List<String> barcodes) {

        /** As most products are. */
        public static final Details USUAL =
                new Details(null, null, VatRate.STANDARD, Unit.PIECE, false, true, List.of(), List.of());
    }

    /**
     * A part of a bundle.
     *
     * @param productId product
     * @param quantity units in one bundle
     */
    public record Part(long productId, int quantity) {}

    /** @return what it is in version 1, such as {@code ProductGood} */
    public String type() {
        return "Product" + kind;
    }

    /** @return whether it comes out of a warehouse */
    public boolean isGood() {
        return kind == Kind.Good;
    }
}
