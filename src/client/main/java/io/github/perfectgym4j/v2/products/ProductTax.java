package io.github.perfectgym4j.v2.products;

import java.math.BigDecimal;

/**
 * A tax in a price (contract: {@code ProductTax}).
 *
 * @param name name of the tax
 * @param value amount
 */
public record ProductTax(String name, BigDecimal value) {}
