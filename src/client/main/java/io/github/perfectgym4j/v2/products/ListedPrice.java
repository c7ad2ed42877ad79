package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.value.TaxedValue;
import java.util.List;

/**
 * The price of a product. Amounts are in the currency of the club (contract: {@code ProductPriceListResult}).
 *
 * @param productId key of the product
 * @param price price
 * @param taxes taxes in it; never null
 * @param definition how the price is entered
 */
public record ListedPrice(Long productId, TaxedValue price, List<ProductTax> taxes, PriceDefinition definition) {}
