package io.github.perfectgym4j.v2.products;

/**
 * A product that has been added (contract: {@code AddProductResult}).
 *
 * @param productId key of the product
 */
public record AddProductResult(Long productId) {}
