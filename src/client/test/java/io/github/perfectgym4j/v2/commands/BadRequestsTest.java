package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v2.contracts.CancelContract;
import io.github.perfectgym4j.v2.contracts.CancelMemberContracts;
import io.github.perfectgym4j.v2.contracts.CancelMemberContractsError;
import io.github.perfectgym4j.v2.contracts.ContractCancellation;
import io.github.perfectgym4j.v2.contracts.FreezeContract;
import io.github.perfectgym4j.v2.contracts.FreezePatch;
import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.contracts.SignContractDocument;
import io.github.perfectgym4j.v2.contracts.SignContractDocumentResult;
import io.github.perfectgym4j.v2.payments.AddDirectDebit;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PrepaidTopup;
import io.github.perfectgym4j.v2.payments.ProductItem;
import io.github.perfectgym4j.v2.payments.RedirectPayment;
import io.github.perfectgym4j.v2.payments.SaveCreditCardWithToken;
import io.github.perfectgym4j.v2.portal.PaymentLink;
import io.github.perfectgym4j.v2.portal.PortalUrl;
import io.github.perfectgym4j.v2.portal.ProductPurchase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that the contract makes certain to be wrong are none; what is right at the edge is one; no request shows what is personal. */
class BadRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final BigDecimal LESS_THAN_NOTHING = new BigDecimal("-0.01");

    static Stream<Map.Entry<String, ThrowingCallable>> wrong() {
        return Map.<String, ThrowingCallable>of(
                "startDate must not be before signUpDate", () -> NewContract.of(17, DAY, DAY.minusDays(1)),
                "endDate must not be before startDate",
                        () -> FreezeContract.of(1, 2, 3).withStartDate(DAY).withEndDate(DAY.minusDays(1)),
                "overriddenEarlyTerminationFee must not be negative",
                        () -> CancelContract.builder(1, DAY)
                                .overriddenEarlyTerminationFee(LESS_THAN_NOTHING)
                                .build(),
                "topupAmount must be positive", () -> new PrepaidTopup(40, BigDecimal.ZERO),
                "quantity must be at least 1", () -> new ProductItem(7, 0, BigDecimal.ONE),
                "last4 must be four digits", () -> card("111l", "411111"),
                "cardBin must be digits", () -> card("1111", "four"))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsCertainlyWrongIsRefusedBeforeTheNetwork(Map.Entry<String, ThrowingCallable> request) {
        assertThatThrownBy(request.getValue())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(request.getKey());
    }

    @Test
    void theOtherRequestsWithTheSameRules() {
        assertThatThrownBy(() -> FreezePatch.builder()
                        .startDate(DAY)
                        .endDate(DAY.minusDays(1))
                        .build())
                .hasMessage("endDate must not be before startDate");
        assertThatThrownBy(() -> CancelMemberContracts.builder(40, DAY)
                        .overriddenEarlyTerminationFee(LESS_THAN_NOTHING)
                        .build())
                .hasMessage("overriddenEarlyTerminationFee must not be negative");
        assertThatThrownBy(() -> new ProductPurchase(7, 0)).hasMessage("quantity must be at least 1");
    }

    @Test
    void whatIsRightAtTheEdge() {
        NewContract.of(17, DAY, DAY);
        FreezeContract.of(1, 2, 3).withStartDate(DAY).withEndDate(DAY);
        CancelContract.builder(1, DAY)
                .overriddenEarlyTerminationFee(BigDecimal.ZERO)
                .build();
        new PrepaidTopup(40, null);
        new PrepaidTopup(40, new BigDecimal("0.001"));
        new ProductItem(7, 1, LESS_THAN_NOTHING);
        card("0000", "41111111");
    }

    @Test
    void theSumOfWhatIsPaidIsExact() {
        PaymentItems items = PaymentItems.none();
        assertThat(items.total()).isZero();
        for (int i = 0; i < 10; i++) {
            items = items.charge(i, new BigDecimal("0.10"));
        }
        assertThat(items.pendingSale(1, new BigDecimal("-0.005")).total()).isEqualTo(new BigDecimal("0.995"));
    }

    @Test
    void whyAContractIsNotCancelledCanBeAskedFor() {
        ContractCancellation refused =
                new ContractCancellation(501L, false, List.of("CancelReasonNotAllowed", "Newer"));
        assertThat(Stream.of(CancelMemberContractsError.values()).filter(refused::has))
                .containsExactly(CancelMemberContractsError.CANCEL_REASON_NOT_ALLOWED);
    }

    @Test
    void whatIsPersonalOrAKeyIsNotPrinted() {
        UUID key = new UUID(1, 2);
        assertThat(Stream.of(
                                card("1111", "411111"),
                                AddDirectDebit.builder(40, "1111").build(),
                                new SignContractDocument(1, "1111"),
                                new SignContractDocumentResult("1111"),
                                new RedirectPayment("1111", key, null),
                                new PaymentLink("1111", key),
                                new PortalUrl("1111"))
                        .map(Object::toString))
                .allMatch(text -> text.endsWith("[***]"));
    }

    private static SaveCreditCardWithToken card(String last4, String bin) {
        return new SaveCreditCardWithToken(
                40, "Anna", "4***", last4, bin, DAY, "Bank", null, Secret.of("token"), null, null);
    }
}
