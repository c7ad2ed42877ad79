package io.github.perfectgym4j.v1.paymentplans;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.ContractFees;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.SalesChannel;
import io.github.perfectgym4j.v1.common.StoredFile;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The PaymentPlans area: the contract's examples, its quirks, and what goes on the wire. */
class PaymentPlansTest extends WireTest {

    private static final LocalDateTime JUNE = LocalDateTime.of(2016, 6, 1, 0, 0);

    private PaymentPlansClient plans;

    @BeforeEach
    void client() {
        plans = client(PaymentPlansClient.class);
    }

    @Test
    void theDocumentedPlan() {
        answer(sample("payment-plan"));
        PaymentPlanDetails plan = plans.paymentPlan(44, "EN");
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET PaymentPlans/PaymentPlan");
            assertThat(request.query()).containsExactlyInAnyOrder("paymentPlanId=44", "languageCode=EN");
        });
        assertThat(plan.id()).isEqualTo(44);
        assertThat(plan.name()).isEqualTo("Open 24m");
        assertThat(plan.startDate()).isEqualTo(LocalDateTime.of(2015, 1, 1, 0, 0));
        assertThat(plan.endDate()).isEqualTo(LocalDateTime.of(2016, 12, 31, 0, 0));
        assertThat(plan.freezeAllowed()).isTrue();
        assertThat(plan.paymentOnStartDate()).isFalse();
        assertThat(plan.displayName()).isEqualTo("Open 24 months");
        assertThat(plan.shortDescription()).isNull();
        assertThat(plan.commitment()).contains(Period.ofMonths(24));
        assertThat(plan.billingPeriod()).contains(Period.ofMonths(1));
        assertThat(plan.fees().membershipFee().gross()).isEqualByComparingTo("19.9");
        assertThat(plan.fees().membershipFee().taxRate()).isEqualByComparingTo("23");
        assertThat(plan.membership().name()).isEqualTo("High5 Full");
        assertThat(plan.channels()).isEmpty();
        assertThat(plan.addOns()).isEmpty();
        assertThat(plan.regulationFiles()).containsExactly(new StoredFile(101L, "file.pdf"));
        assertThat(plan).isEqualTo(one(PaymentPlanDetails.class, sample("payment-plan-normalized")));
    }

    @Test
    void whatTheSampleLeavesOut() {
        PaymentPlanDetails plan = element(
                PaymentPlanDetails.class,
                "'channels':['Web','KIOSK','Moon'],'minimumAge':16,'addOns':[{'name':'Towel','fee':{'gross':2}}]");
        assertThat(plan.channels()).containsExactly(SalesChannel.WEB, SalesChannel.KIOSK, new SalesChannel("Moon"));
        assertThat(plan.minimumAge()).isEqualTo(16);
        assertThat(plan.addOns())
                .singleElement()
                .satisfies(addOn -> assertThat(addOn.fee().gross()).isEqualByComparingTo("2"));
    }

    @Test
    void termsInDaysAndInFormsThatNobodyKnows() {
        assertThat(element(PaymentPlanDetails.class, "'commitmentPeriod':'60D'").commitment())
                .contains(Period.ofDays(60));
        assertThat(element(PaymentPlanDetails.class, "'commitmentPeriod':'forever'")
                        .commitment())
                .isEmpty();
        assertThat(element(PaymentPlanDetails.class, "'id':1").billingPeriod()).isEmpty();
    }

    @Test
    void q28ThreeSpellingsOfTheAdministrationFee() {
        assertThat(one(PaymentPlanDetails.class, sample("payment-plan"))
                        .fees()
                        .administrationFee()
                        .gross())
                .isEqualByComparingTo("19");
        assertThat(element(ContractFees.class, "'administarationFee':{'net':1}")
                        .administrationFee()
                        .net())
                .isEqualByComparingTo("1");
        assertThat(element(ContractFees.class, "'freezFee':{'net':2}")
                        .freezeFee()
                        .net())
                .isEqualByComparingTo("2");
    }

    @Test
    void q55TheDocumentedPlansByCounterActiveOnesOrAll() {
        answer(sample("payment-plans"));
        assertThat(plans.changedSince(PlanFilter.ACTIVE, JUNE, JUNE.plusYears(1), 447619))
                .extracting(PaymentPlan::id, PaymentPlan::timestamp, PaymentPlan::name, PaymentPlan::isActive)
                .containsExactly(
                        tuple(41L, 447620L, "Open 3m", true),
                        tuple(42L, 447621L, "Open 6m", true),
                        tuple(43L, 447622L, "Open 12m", true),
                        tuple(44L, 447623L, "Open 24m", true));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET PaymentPlans/PaymentPlans");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "isActive=true",
                            "startDate=2016-06-01T00:00:00",
                            "endDate=2017-06-01T00:00:00",
                            "timestamp=447619");
        });
        plans.changedSince(null, null, null, 0);
        assertThat(sent().query()).containsExactly("timestamp=0");
        assertThatThrownBy(() -> new PlanFilter("false")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlansOfAClub() {
        answer(sample("payment-plans"));
        assertThat(plans.inClub(2, false, SalesChannel.MEMBERSHIP_PORTAL, null, null, 1))
                .hasSize(4);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET PaymentPlans/PaymentPlans");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "clubId=2", "addOnPaymentPlans=false", "channel=MembershipPortal", "page=1");
        });
        plans.inClub(2, true, null, JUNE, null, 3);
        assertThat(sent().query())
                .containsExactlyInAnyOrder(
                        "clubId=2", "addOnPaymentPlans=true", "startDate=2016-06-01T00:00:00", "page=3");
        assertThatThrownBy(() -> plans.inClub(2, true, null, null, null, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page must be at least 1");
    }

    @Test
    void q16AndQ17AProrataIsAllTexts() {
        answer(sample("prorata"));
        ProrataCalculation due = plans.calculateProrata(44, JUNE, PaymentSource.CASH, null);
        assertThat(due.amountTotal()).isEqualByComparingTo("125");
        assertThat(due.daysProratedCountTotal()).isEqualTo(30);
        assertThat(due.firstInstallmentDate()).isEqualTo(LocalDateTime.of(2016, 6, 23, 0, 0));
        assertThat(due.firstMonthAmount()).isZero();
        assertThat(due.firstMonthDaysProratedCount()).isZero();
        assertThat(due.isDiscounted()).isFalse();
        assertThat(due.nextMonthsAmount()).isEqualByComparingTo("125");
        assertThat(due.nextMonthsDaysProratedCount()).isEqualTo(30);
        assertThat(due.recurringFeeStartDate()).isEqualTo(LocalDateTime.of(2016, 7, 1, 0, 0));
        assertThat(due).isEqualTo(one(ProrataCalculation.class, sample("prorata-normalized")));
    }

    @Test
    void q20AndQ56TheFullDateAndEachDiscountByItself() {
        answer(sample("prorata"));
        plans.calculateProrata(44, JUNE, PaymentSource.DIRECT_DEBIT, List.of(10L, 1L));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET PaymentPlans/ProrataCalculation");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "paymentPlanId=44",
                            "startDate=2016-06-01T00:00:00",
                            "paymentSource=DirectDebit",
                            "discountIds=10",
                            "discountIds=1");
        });
        for (List<Long> none : Arrays.<List<Long>>asList(null, List.of())) {
            plans.calculateProrata(44, JUNE, PaymentSource.CREDIT_CARD, none);
            assertThat(sent().query())
                    .containsExactlyInAnyOrder(
                            "paymentPlanId=44", "startDate=2016-06-01T00:00:00", "paymentSource=CreditCard");
        }
        assertThatThrownBy(() -> plans.calculateProrata(44, JUNE, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paymentSource is required");
        assertThatThrownBy(() -> plans.calculateProrata(44, JUNE, PaymentSource.CASH, List.of(-1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("discountIds must not be negative");
    }
}
