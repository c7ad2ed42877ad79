package io.github.perfectgym4j.v1.paymentplans;

import io.github.perfectgym4j.v1.common.Fee;

/**
 * Something extra that can be bought with a plan (contract: {@code PaymentPlanAddOn}).
 *
 * @param name name
 * @param description what it is
 * @param fee what it costs
 */
public record PaymentPlanAddOn(String name, String description, Fee fee) {}
