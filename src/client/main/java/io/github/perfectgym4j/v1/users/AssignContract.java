package io.github.perfectgym4j.v1.users;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A contract for a member (contract: {@code AssignContractRequest}).
 *
 * @param paymentPlanId key of the payment plan
 * @param startDate first day, local to the club
 * @param signDate when it was signed, local to the club
 * @param discountIds keys of discounts, or null
 */
public record AssignContract(
        long paymentPlanId, LocalDateTime startDate, LocalDateTime signDate, List<Long> discountIds) {

    /** Checks what the contract requires. */
    public AssignContract {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(signDate, "signDate");
        discountIds = discountIds == null ? null : List.copyOf(discountIds);
    }

    /**
     * A contract without discounts.
     *
     * @param paymentPlanId key of the payment plan
     * @param startDate first day, local to the club
     * @param signDate when it was signed, local to the club
     * @return the request
     */
    public static AssignContract of(long paymentPlanId, LocalDateTime startDate, LocalDateTime signDate) {
        return new AssignContract(paymentPlanId, startDate, signDate, null);
    }

    /**
     * Adds discounts.
     *
     * @param ids keys of the discounts
     * @return the request with them
     */
    public AssignContract withDiscountIds(List<Long> ids) {
        return new AssignContract(paymentPlanId, startDate, signDate, ids);
    }
}
