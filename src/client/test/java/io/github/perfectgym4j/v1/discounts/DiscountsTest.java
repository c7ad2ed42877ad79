package io.github.perfectgym4j.v1.discounts;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.ContractFees;
import io.github.perfectgym4j.v1.common.SalesChannel;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Discounts area: the contract's examples, its quirks, and what goes on the wire. */
class DiscountsTest extends WireTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2016, 6, 1, 0, 0);

    private DiscountsClient discounts;

    @BeforeEach
    void client() {
        discounts = client(DiscountsClient.class);
    }

    @Test
    void theDocumentedDiscounts() {
        answer(sample("discounts"));
        List<Discount> possible = discounts.discounts(44, 2, DAY, SalesChannel.WEB, 1);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Discounts/Discounts");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "paymentPlanId=44", "clubId=2", "date=2016-06-01T00:00:00", "channel=Web", "page=1");
        });
        assertThat(possible).singleElement().satisfies(discount -> {
            assertThat(discount.id()).isEqualTo(10);
            assertThat(discount.isActive()).isTrue();
            assertThat(discount.name()).isEqualTo("50%");
            assertThat(discount.joiningFeeDiscountType()).isEqualTo(DiscountType.NONE);
            assertThat(discount.membershipFeeDiscountType()).isEqualTo(DiscountType.PERCENT);
            assertThat(discount.membershipFeeDiscountValue()).isEqualByComparingTo("50");
            assertThat(discount.combineDiscounts()).singleElement().satisfies(other -> {
                assertThat(other.id()).isEqualTo(1);
                assertThat(other.membershipFeeDiscountValue()).isEqualByComparingTo("30");
            });
        });
        assertThat(possible).isEqualTo(list(Discount.class, sample("discounts-normalized")));
    }

    @Test
    void whatIsNotAskedForIsNotSent() {
        discounts.discounts(44, 2, null, null, 1);
        assertThat(sent().query()).containsExactlyInAnyOrder("paymentPlanId=44", "clubId=2", "page=1");
    }

    @Test
    void q22DiscountsAsNumbersTextsAndBlanks() {
        assertThat(element(Discount.class, "'membershipFeeDiscountValue':'12.5'")
                        .membershipFeeDiscountValue())
                .isEqualByComparingTo("12.5");
        assertThat(element(Discount.class, "'joiningFeeDiscountValue':''").joiningFeeDiscountValue())
                .isNull();
    }

    @Test
    void q28MisspeltAdministrationFee() {
        Discount discount = list(Discount.class, sample("discounts")).get(0);
        assertThat(discount.administrationFeeDiscountType()).isEqualTo(DiscountType.VALUE);
        assertThat(discount.administrationFeeDiscountValue()).isNotNull().isZero();
    }

    @Test
    void q56EachDiscountByItself() {
        answer(sample("discounted-fees"));
        ContractFees fees = discounts.discountedFees(44, List.of(10L, 1L), null);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Discounts/DiscountedFees");
            assertThat(request.query())
                    .containsExactlyInAnyOrder("paymentPlanId=44", "discountIds=10", "discountIds=1");
        });
        assertThat(fees.joiningFee().gross()).isZero();
        assertThat(fees.administrationFee().net()).isEqualByComparingTo("15.45");
        assertThat(fees.administrationFee().tax()).isEqualByComparingTo("3.55");
        assertThat(fees.membershipFee().gross()).isEqualByComparingTo("9.95");
        assertThat(fees.freezeFee().taxRate()).isEqualByComparingTo("23");
        discounts.discountedFees(44, List.of(10L), DAY);
        assertThat(sent().query()).contains("date=2016-06-01T00:00:00");
    }

    @Test
    void withoutADiscountThereIsNothingToAsk() {
        assertThatThrownBy(() -> discounts.discountedFees(44, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET Discounts/DiscountedFees: discountIds is required");
    }
}
