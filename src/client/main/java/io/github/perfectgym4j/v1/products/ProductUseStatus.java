package io.github.perfectgym4j.v1.products;

/**
 * Whether units could be taken off a product (contract: {@code ProductUseStatus}).
 *
 * @param status its state
 * @param errorMessage why it failed; null if it did not
 */
public record ProductUseStatus(ProductUseState status, String errorMessage) {}
