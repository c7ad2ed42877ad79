package io.github.perfectgym4j.v1.discounts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * A reduction of the fees of a payment plan (contract: {@code Discount}). The wire misspells two of the names (quirk Q28) and sends the
 * values as numbers or texts (Q22).
 *
 * @param id key of the discount
 * @param isActive whether the discount is in use
 * @param name name
 * @param administrationFeeDiscountType how the administration fee is reduced
 * @param joiningFeeDiscountType how the joining fee is reduced
 * @param membershipFeeDiscountType how the fee of each billing period is reduced
 * @param administrationFeeDiscountValue by how much, or to what, depending on the type; null if there is none
 * @param joiningFeeDiscountValue by how much, or to what, depending on the type; null if there is none
 * @param membershipFeeDiscountValue by how much, or to what, depending on the type; null if there is none
 * @param combineDiscounts discounts that may be given together with this one
 */
public record Discount(
        Long id,
        Boolean isActive,
        String name,
        @JsonbProperty("administartionFeeDiscountType") DiscountType administrationFeeDiscountType,
        DiscountType joiningFeeDiscountType,
        DiscountType membershipFeeDiscountType,
        @JsonbProperty("administartionFeeDiscountValue") BigDecimal administrationFeeDiscountValue,
        BigDecimal joiningFeeDiscountValue,
        BigDecimal membershipFeeDiscountValue,
        List<Discount> combineDiscounts) {}
