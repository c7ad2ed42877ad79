package io.github.perfectgym4j.v1.products;

import java.math.BigDecimal;

/**
 * A product that a class can be paid with (contract: {@code ProductReference}).
 *
 * @param id key of the product
 * @param price price, in the currency of the club
 * @param productName name
 */
public record ProductReference(Long id, BigDecimal price, String productName) {}
