package io.github.perfectgym4j.v1.payments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Fees to be charged to the credit card on file (contract: {@code PayWithCreditCardRequest}).
 *
 * @param userId key of the member
 * @param feeIds keys of the fees, at least one; see {@link PendingContractFee#id()}
 * @param totalAmount their sum with tax, in the currency of the club, above zero although the fees themselves are below (quirk Q79)
 */
public record PayWithCreditCard(long userId, List<Long> feeIds, BigDecimal totalAmount) {

    /** Checks what the contract requires. */
    public PayWithCreditCard {
        feeIds = List.copyOf(Objects.requireNonNull(feeIds, "feeIds"));
        Objects.requireNonNull(totalAmount, "totalAmount");
        if (feeIds.isEmpty()) {
            throw new IllegalArgumentException("feeIds must not be empty");
        }
        if (totalAmount.signum() <= 0) {
            throw new IllegalArgumentException("totalAmount must be positive");
        }
    }

    /**
     * A payment that settles fees as the server listed them.
     *
     * @param userId key of the member
     * @param fees fees of this member, each with its key and amount
     * @return the request, with their sum
     */
    public static PayWithCreditCard settling(long userId, List<PendingContractFee> fees) {
        return new PayWithCreditCard(
                userId,
                fees.stream().map(PendingContractFee::id).toList(),
                fees.stream()
                        .map(fee -> Objects.requireNonNull(fee.owed(), "owed"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
