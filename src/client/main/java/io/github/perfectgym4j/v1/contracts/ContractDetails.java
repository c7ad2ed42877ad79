package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.discounts.Discount;
import io.github.perfectgym4j.v1.memberships.Membership;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A contract of a member with all that belongs to it (contract: {@code ContractDetails}): everything of {@link Contract}, and plan,
 * discounts and pauses. Inside the details of a member some of it is missing (quirk Q75); {@link ContractsClient#contract} has it.
 *
 * @param id key of the contract
 * @param timestamp change counter
 * @param isDeleted whether the contract has been deleted
 * @param signDate when it was signed, local time; also sent as {@code signUpDate} (quirk Q24)
 * @param startDate when it begins, local time
 * @param cancelDate when it was cancelled, local time; null if it was not
 * @param endDate when it ends, local time; null if it goes on until it is cancelled
 * @param commitmentDate until when the member is bound to it, local time
 * @param isActive whether it is marked as active
 * @param isCurrent whether it is in force for the member now
 * @param status how it stands
 * @param documentUrl address of the signed document; null before it is signed
 * @param membership type of membership
 * @param paymentPlan payment plan
 * @param discounts discounts that are in force
 * @param freezes pauses
 */
public record ContractDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        @WireNames("signUpDate") LocalDateTime signDate,
        LocalDateTime startDate,
        LocalDateTime cancelDate,
        LocalDateTime endDate,
        LocalDateTime commitmentDate,
        Boolean isActive,
        Boolean isCurrent,
        ContractStatus status,
        String documentUrl,
        Membership membership,
        PaymentPlan paymentPlan,
        List<Discount> discounts,
        List<ContractFreeze> freezes)
        implements Change {

    /** Shows the key only: the address of a signed document must not get into traces. */
    @Override
    public String toString() {
        return "ContractDetails[id=" + id + "]";
    }
}
