package io.github.perfectgym4j.v1.paymentplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.common.GeneralError;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.SalesChannel;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All PaymentPlans operations over a real HTTP exchange, with the vendor's oddities off and on. */
class PaymentPlansRoundTripTest extends SandboxTest {

    private static final LocalDateTime FIRST_OF_JUNE = LocalDateTime.of(2016, 6, 1, 0, 0);

    private PaymentPlansClient plans;

    @BeforeEach
    void client() {
        plans = gym().client(PaymentPlansClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changesAreReadOverAllPagesWithTombstones(boolean quirks) {
        switches().quirks(quirks);
        List<PaymentPlan> all = Changes.since(0, timestamp -> plans.changedSince(null, null, null, timestamp))
                .toList();
        assertThat(all)
                .hasSizeGreaterThan(120)
                .extracting(PaymentPlan::timestamp)
                .isSorted();
        assertThat(all).anyMatch(PaymentPlan::isTombstone).anyMatch(plan -> Boolean.FALSE.equals(plan.isActive()));
        assertThat(Changes.since(0, timestamp -> plans.changedSince(PlanFilter.ACTIVE, null, null, timestamp)))
                .isNotEmpty()
                .noneMatch(plan -> Boolean.FALSE.equals(plan.isActive()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatAClubSells(boolean quirks) {
        switches().quirks(quirks);
        assertThat(Pages.of(page -> plans.inClub(9, false, SalesChannel.CORPORATE_PORTAL, null, null, page)))
                .hasSizeGreaterThan(120)
                .extracting(PaymentPlan::id)
                .doesNotHaveDuplicates();
        assertThat(plans.inClub(2, true, null, null, null, 1)).isNotEmpty().allMatch(PaymentPlan::isAddOnPaymentPlan);
        assertThat(plans.inClub(2, false, null, null, LocalDateTime.of(2017, 1, 1, 0, 0), 1))
                .extracting(PaymentPlan::id)
                .containsExactly(41L, 42L, 43L, 44L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q28OnePlanWithItsFees(boolean quirks) {
        switches().quirks(quirks);
        PaymentPlanDetails plan = plans.paymentPlan(44, "EN");
        assertThat(plan.commitment()).contains(Period.ofMonths(24));
        assertThat(plan.billingPeriod()).contains(Period.ofMonths(1));
        assertThat(plan.fees().administrationFee().gross()).isEqualByComparingTo("19");
        assertThat(plan.fees().freezeFee().gross()).isZero();
        assertThat(plan.membership().id()).isEqualTo(20);
        assertThat(plans.paymentPlan(48, null).billingPeriod()).contains(Period.ofDays(7));
        if (quirks) {
            assertThat(plan.channels()).as("q15: no sample has it").isEmpty();
        } else {
            assertThat(plan.channels()).contains(SalesChannel.KIOSK);
            assertThat(plans.paymentPlan(49, null).addOns()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16AndQ17AndQ56PartOfAPeriod(boolean quirks) {
        switches().quirks(quirks);
        ProrataCalculation full = plans.calculateProrata(44, FIRST_OF_JUNE, PaymentSource.DIRECT_DEBIT, null);
        assertThat(full.isDiscounted()).isFalse();
        ProrataCalculation reduced =
                plans.calculateProrata(44, FIRST_OF_JUNE, PaymentSource.DIRECT_DEBIT, List.of(10L));
        assertThat(reduced.isDiscounted()).isTrue();
        assertThat(reduced.amountTotal()).isLessThan(full.amountTotal());
        assertThat(plans.calculateProrata(46, FIRST_OF_JUNE, PaymentSource.DIRECT_DEBIT, List.of())
                        .amountTotal())
                .isEqualByComparingTo("125");
    }

    @Test
    void aPlanThatIsNotThere() {
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> plans.paymentPlan(999_999, null));
        assertThat(refused.has(GeneralError.INVALID_PROPERTY_ID)).isTrue();
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.property())
                .isEqualTo("paymentPlanId"));
    }
}
