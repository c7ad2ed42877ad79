package io.github.perfectgym4j.v1.paymentplans;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.ContractFees;
import io.github.perfectgym4j.v1.common.SalesChannel;
import io.github.perfectgym4j.v1.common.StoredFile;
import io.github.perfectgym4j.v1.memberships.Membership;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A payment plan with terms and fees (contract: {@code PaymentPlanDetails}): everything of
 * {@link io.github.perfectgym4j.v1.common.PaymentPlan}, and what a member has to know before signing.
 *
 * @param id key of the plan
 * @param timestamp change counter
 * @param isDeleted whether the plan has been deleted
 * @param name name
 * @param isActive whether the plan is in use
 * @param isAddOnPaymentPlan whether the plan only goes with another one
 * @param startDate from when it can be signed, local time
 * @param endDate until when it can be signed, local time
 * @param minimumAge youngest age at which it can be signed, in years as far as is known
 * @param freezeAllowed whether contracts may be paused
 * @param paymentOnStartDate whether the first payment is due on the first day
 * @param displayName name to show, in the language asked for
 * @param shortDescription short text, in the language asked for
 * @param description long text, in the language asked for
 * @param commitmentPeriod shortest term as the server writes it, such as {@code 24M}; see {@link #commitment()}
 * @param fees what it costs
 * @param paymentInterval billing period as the server writes it, such as {@code 1M}; see {@link #billingPeriod()}
 * @param membership type of membership that it gives
 * @param channels where it is sold
 * @param addOns extras; none unless the plan is an add-on itself
 * @param regulationFiles terms and conditions
 */
public record PaymentPlanDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        Boolean isActive,
        Boolean isAddOnPaymentPlan,
        LocalDateTime startDate,
        LocalDateTime endDate,
        Integer minimumAge,
        Boolean freezeAllowed,
        Boolean paymentOnStartDate,
        String displayName,
        String shortDescription,
        String description,
        String commitmentPeriod,
        ContractFees fees,
        String paymentInterval,
        Membership membership,
        List<SalesChannel> channels,
        List<PaymentPlanAddOn> addOns,
        List<StoredFile> regulationFiles)
        implements Change {

    /**
     * The shortest term: how long the member is bound.
     *
     * @return months or days; empty if the server gave none, or one in a form that is not known here
     */
    public Optional<Period> commitment() {
        return Terms.period(commitmentPeriod);
    }

    /**
     * The billing period: how often the membership fee is due.
     *
     * @return months or days; empty if the server gave none, or one in a form that is not known here
     */
    public Optional<Period> billingPeriod() {
        return Terms.period(paymentInterval);
    }
}
