package io.github.perfectgym4j.v1.users;

import java.time.LocalDateTime;

/**
 * A product that a member has bought, in short (contract: {@code UserProductSummary}). {@link UserProduct} is another form of the same
 * (quirk Q64).
 *
 * @param productId key of the product
 * @param productName name
 * @param quantity how many units are left
 * @param expireDate until when they can be used
 */
public record UserProductSummary(Long productId, String productName, Integer quantity, LocalDateTime expireDate) {}
