package io.github.perfectgym4j.v1.discounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v1.common.SalesChannel;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Discounts operations over a real HTTP exchange, with the vendor's oddities off and on. */
class DiscountsRoundTripTest extends SandboxTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2016, 6, 1, 0, 0);

    private DiscountsClient discounts;

    @BeforeEach
    void client() {
        discounts = gym().client(DiscountsClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q22AndQ28WhatCanBeGivenOnAPlan(boolean quirks) {
        switches().quirks(quirks);
        assertThat(discounts.discounts(44, 2, DAY, null, 1))
                .filteredOn(discount -> discount.id() == 10)
                .singleElement()
                .satisfies(discount -> {
                    assertThat(discount.membershipFeeDiscountType()).isEqualTo(DiscountType.PERCENT);
                    assertThat(discount.membershipFeeDiscountValue()).isEqualByComparingTo("50");
                    assertThat(discount.administrationFeeDiscountType()).isEqualTo(DiscountType.VALUE);
                    assertThat(discount.joiningFeeDiscountValue()).isNull();
                    assertThat(discount.combineDiscounts())
                            .extracting(Discount::id)
                            .containsExactly(1L);
                });
        assertThat(Pages.of(page -> discounts.discounts(1001, 9, null, SalesChannel.CORPORATE_PORTAL, page)))
                .hasSizeGreaterThan(100);
        assertThat(discounts.discounts(1001, 9, null, SalesChannel.KIOSK, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q56SeveralDiscountsTogether(boolean quirks) {
        switches().quirks(quirks);
        assertThat(discounts
                        .discountedFees(44, List.of(10L), DAY)
                        .membershipFee()
                        .gross())
                .isEqualByComparingTo("9.95");
        assertThat(discounts
                        .discountedFees(44, List.of(10L, 1L), null)
                        .membershipFee()
                        .gross())
                .isLessThan(discounts
                        .discountedFees(44, List.of(10L), null)
                        .membershipFee()
                        .gross());
    }
}
