package io.github.perfectgym4j.v2.products;

import java.math.BigDecimal;

/**
 * The definition of a price: how it is entered (contract: {@code ProductDefinition}).
 *
 * @param isGrossDefinedPrice whether the price is entered with its tax
 * @param vat rate of the tax
 * @param vatName name of the rate
 * @param price price as it is entered
 */
public record PriceDefinition(Boolean isGrossDefinedPrice, BigDecimal vat, String vatName, BigDecimal price) {}
