package io.github.perfectgym4j.v2.products;

import java.math.BigDecimal;

/**
 * A product that is sold together with others (contract: {@code AddProductBundleIdQuantity1}).
 *
 * @param bundleProductId key of the product, or null
 * @param quantity how much of it, or null
 */
public record BundledProduct(Long bundleProductId, BigDecimal quantity) {}
