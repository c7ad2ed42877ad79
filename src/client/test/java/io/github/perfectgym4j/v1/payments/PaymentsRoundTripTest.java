package io.github.perfectgym4j.v1.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.common.FeeType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Payments operations over a real HTTP exchange, with the vendor's oddities off and on. */
class PaymentsRoundTripTest extends SandboxTest {

    private static final long MEMBER = 236;
    private static final long IN_DEBT = 42;

    private PaymentsClient payments;

    @BeforeEach
    void client() {
        payments = gym().client(PaymentsClient.class);
    }

    private List<PendingContractFee> documentedFees() {
        return payments.pendingContractFees(MEMBER).stream()
                .filter(fee -> fee.id() >= 3889 && fee.id() <= 3891)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q29AndQ79FeesAreSettledByCard(boolean quirks) {
        switches().quirks(quirks);
        List<PendingContractFee> due = documentedFees();
        assertThat(due).hasSize(3).extracting(PendingContractFee::feeType).contains(FeeType.PRORATA);
        assertThat(due).allSatisfy(fee -> assertThat(fee.fee().gross()).isNegative());
        PayWithCreditCard all = PayWithCreditCard.settling(MEMBER, due);
        assertThat(all.totalAmount()).isEqualByComparingTo("32.8");
        assertThat(payments.payWithCreditCard(all)).isEqualTo(new PaymentStatus(PaymentState.SUCCESS, null));
        assertThat(documentedFees()).isEmpty();
    }

    @Test
    void cardPaymentsThatAreRefused() {
        List<PendingContractFee> due = documentedFees();
        List<Long> ids = due.stream().map(PendingContractFee::id).toList();
        RequestRefusedException wrong = catchThrowableOfType(
                RequestRefusedException.class,
                () -> payments.payWithCreditCard(new PayWithCreditCard(MEMBER, ids, BigDecimal.ONE)));
        assertThat(wrong.has(CreditCardPaymentError.INVALID_TOTAL_AMOUNT)).isTrue();
        PayWithCreditCard debts = PayWithCreditCard.settling(IN_DEBT, payments.pendingContractFees(IN_DEBT));
        RequestRefusedException without =
                catchThrowableOfType(RequestRefusedException.class, () -> payments.payWithCreditCard(debts));
        assertThat(without.has(CreditCardPaymentError.NO_CREDIT_CARD)).isTrue();
        RequestRefusedException nobody = catchThrowableOfType(
                RequestRefusedException.class,
                () -> payments.payWithCreditCard(new PayWithCreditCard(999_999, ids, BigDecimal.ONE)));
        assertThat(nobody.has(CreditCardPaymentError.INVALID_USER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q44MoneyThatWasTakenByHand(boolean quirks) {
        switches().quirks(quirks);
        int before = payments.pendingContractFees(IN_DEBT).size();
        BigDecimal oldest = payments.pendingContractFees(IN_DEBT).get(0).owed();
        ManualPaymentStatus booked = payments.bookManualContractPayment(
                IN_DEBT, ManualContractPayment.of(oldest, ContractTransactionType.MANUAL));
        assertThat(booked.status()).isEqualTo(PaymentState.SUCCESS);
        assertThat(booked.errorMessage()).isNull();
        assertThat(booked.transactionId()).isPositive();
        assertThat(payments.pendingContractFees(IN_DEBT)).hasSize(before - 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q41AndQ48AnOnlinePaymentIsOpenUntilItIsPaid(boolean quirks) {
        switches().quirks(quirks);
        PaymentDetails payment = payments.startOnlinePayment(IN_DEBT, 1250, "https://club.example/thanks?lang=de");
        assertThat(payment.paymentUrl()).endsWith(payment.paymentId());
        assertThat(payments.paymentStatus(payment.paymentId()))
                .isEqualTo(new PaymentStatus(PaymentState.IN_PROGRESS, null));
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> payments.paymentStatus("PGAPI_unknown")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16ThePrepaidAccount(boolean quirks) {
        switches().quirks(quirks);
        PrepaidBonus bonus = payments.calculatePrepaidBonus(new BigDecimal("2E+2"), PrepaidBonusSource.API);
        assertThat(bonus.totalAmount()).isEqualByComparingTo("202");
        PrepaidDetails filled = payments.changePrepaidBalance(ChangePrepaidBalance.of(MEMBER, new BigDecimal("32.80"))
                .withClubId(15)
                .withPaymentMethod(PrepaidMethod.CASH)
                .withPrepaidSource("Machine-A01"));
        assertThat(filled.customerBalance()).isEqualByComparingTo("200");
        assertThat(filled.billNumber()).isPositive();
        assertThat(payments.changePrepaidBalance(ChangePrepaidBalance.of(MEMBER, new BigDecimal("-50")))
                        .customerBalance())
                .isEqualByComparingTo("150");
        assertThat(catchThrowableOfType(
                        RequestRefusedException.class,
                        () -> payments.changePrepaidBalance(ChangePrepaidBalance.of(MEMBER, new BigDecimal("-151")))))
                .isNotNull();
    }
}
