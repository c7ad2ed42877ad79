package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;

/**
 * A product with which a member may enter (contract: {@code ValidateMemberVisitResultDetailsEntranceProduct}).
 *
 * @param entranceProductId key of the product
 * @param remainingQuantity how much of it is left
 * @param expiryDate when it expires, or null for never
 */
public record EntranceProduct(Long entranceProductId, BigDecimal remainingQuantity, ApiDateTime expiryDate) {}
