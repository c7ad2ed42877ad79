package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A payment plan, as lists and contracts give it (contract: {@code PaymentPlan}): what a member signs, for one type of membership.
 *
 * @param id key of the plan
 * @param timestamp change counter
 * @param isDeleted whether the plan has been deleted
 * @param name name
 * @param isActive whether the plan is in use
 * @param isAddOnPaymentPlan whether the plan only goes with another one
 */
public record PaymentPlan(
        Long id, Long timestamp, Boolean isDeleted, String name, Boolean isActive, Boolean isAddOnPaymentPlan)
        implements Change {}
