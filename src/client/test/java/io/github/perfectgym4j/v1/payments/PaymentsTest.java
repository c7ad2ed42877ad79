package io.github.perfectgym4j.v1.payments;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.json;
import static io.github.perfectgym4j.v1.Samples.list;
import static io.github.perfectgym4j.v1.Samples.one;
import static io.github.perfectgym4j.v1.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.FeeType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Payments area: the contract's examples, its quirks, and what goes on the wire. */
class PaymentsTest extends WireTest {

    private PaymentsClient payments;

    @BeforeEach
    void client() {
        payments = client(PaymentsClient.class);
    }

    @Test
    void q41AndQ48TheDocumentedOnlinePaymentInHundredths() {
        answer(sample("payment"));
        PaymentDetails payment = payments.startOnlinePayment(236, 1250, "https://club.example/thanks?a=1&b=2");
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Payments/Pay");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "userId=236", "amount=1250", "redirectUrl=https://club.example/thanks?a=1&b=2");
        });
        assertThat(payment.paymentUrl()).isEqualTo("http://yourcompany.perfectgym.com/example_payment_url");
        assertThat(payment.paymentId()).isEqualTo("PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThat(payment).hasToString("PaymentDetails[paymentId=PGAPI_a12b55c5-d526-4e4e-ae9c]");
        payments.startOnlinePayment(236, 100, null);
        assertThat(sent().query()).containsExactlyInAnyOrder("userId=236", "amount=100");
    }

    @Test
    void q41APaymentIsStartedOnceEvenIfTheServerFails() {
        answer(503, "");
        assertThatThrownBy(() -> payments.startOnlinePayment(236, 100, null)).isNotNull();
        assertThat(sent().call()).isEqualTo("GET Payments/Pay");
    }

    @Test
    void q16AndQ57TheDocumentedPrepaidBooking() {
        answer(sample("prepaid"));
        PrepaidDetails booked = payments.changePrepaidBalance(ChangePrepaidBalance.of(236, new BigDecimal("32.8"))
                .withClubId(15)
                .withPaymentMethod(PrepaidMethod.CASH)
                .withPrepaidSource("Machine-A01")
                .withOperationDescription("Coins"));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).as("q42: not GET").isEqualTo("POST Payments/Prepaid");
            assertThat(request.query()).isEmpty();
            assertThat(json(request.body()))
                    .isEqualTo(json("{'userId':236,'totalAmount':32.8,'clubId':15,'paymentMethod':'Cash',"
                            + "'prepaidSource':'Machine-A01','operationDescription':'Coins'}"));
        });
        assertThat(booked.operationType()).isEqualTo("CashLessPrepaid");
        assertThat(booked.paymentKey()).isNull();
        assertThat(booked.billNumber()).isEqualTo(123);
        assertThat(booked.customerBalance()).isEqualByComparingTo("200");
        assertThat(booked.operationDate()).isEqualTo(LocalDateTime.of(2016, 6, 2, 14, 35, 22));
        assertThat(booked).isEqualTo(one(PrepaidDetails.class, sample("prepaid-normalized")));
    }

    @Test
    void moneyIsTakenOutByANegativeAmount() {
        assertThat(written(ChangePrepaidBalance.of(236, new BigDecimal("-5"))))
                .isEqualTo(json("{'userId':236,'totalAmount':-5}"));
    }

    @Test
    void textsThatAreTooLong() {
        ChangePrepaidBalance change = ChangePrepaidBalance.of(236, BigDecimal.TEN);
        assertThat(change.withPrepaidSource("x".repeat(36)).prepaidSource()).hasSize(36);
        assertThatThrownBy(() -> change.withPrepaidSource("x".repeat(37)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prepaidSource must have at most 36 characters");
        assertThatThrownBy(() -> change.withOperationDescription("x".repeat(196)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operationDescription must have at most 195 characters");
        assertThatThrownBy(() -> ChangePrepaidBalance.of(236, null)).hasMessage("totalAmount");
    }

    @Test
    void q16AndQ48TheDocumentedBonusInPlainUnits() {
        answer(sample("prepaid-bonus"));
        PrepaidBonus bonus = payments.calculatePrepaidBonus(new BigDecimal("2E+2"), PrepaidBonusSource.API);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Payments/Prepaid/Bonus");
            assertThat(request.query()).containsExactlyInAnyOrder("amount=200", "source=Api");
        });
        assertThat(bonus.amount()).isEqualByComparingTo("200");
        assertThat(bonus.bonusAmount()).isEqualByComparingTo("2");
        assertThat(bonus.totalAmount()).isEqualByComparingTo("202");
        assertThat(bonus).isEqualTo(one(PrepaidBonus.class, sample("prepaid-bonus-normalized")));
        payments.calculatePrepaidBonus(new BigDecimal("12.50"), null);
        assertThat(sent().query()).containsExactly("amount=12.50");
        assertThatThrownBy(() -> payments.calculatePrepaidBonus(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET Payments/Prepaid/Bonus: amount is required");
    }

    @Test
    void q42TheDocumentedCardPayment() {
        answer(sample("payment-status"));
        PaymentStatus status = payments.payWithCreditCard(
                new PayWithCreditCard(236, List.of(3889L, 3890L, 3891L), new BigDecimal("32.8")));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Payments/PayWithCreditCard");
            assertThat(json(request.body()))
                    .isEqualTo(json("{'userId':236,'feeIds':[3889,3890,3891],'totalAmount':32.8}"));
        });
        assertThat(status).isEqualTo(new PaymentStatus(PaymentState.SUCCESS, null));
    }

    @Test
    void q79TheTotalOfACardPaymentIsPositiveAlthoughTheFeesAreNot() {
        List<PendingContractFee> due = list(PendingContractFee.class, sample("pending-fees"));
        assertThat(due.get(0).fee().gross()).isEqualByComparingTo("-19");
        assertThat(due.get(0).owed()).isEqualByComparingTo("19");
        PayWithCreditCard payment = PayWithCreditCard.settling(236, due);
        assertThat(payment.feeIds()).containsExactly(3890L, 3889L, 3891L);
        assertThat(payment.totalAmount()).isEqualByComparingTo("32.8");
        assertThat(element(PendingContractFee.class, "'fee':{'gross':7}").owed())
                .isEqualByComparingTo("7");
        assertThat(element(PendingContractFee.class, "'id':7").owed()).isNull();
        List<PendingContractFee> unknown = List.of(element(PendingContractFee.class, "'id':7"));
        assertThatThrownBy(() -> PayWithCreditCard.settling(236, unknown)).hasMessage("owed");
        assertThatThrownBy(() -> new PayWithCreditCard(236, List.of(1L), new BigDecimal("-1")))
                .hasMessage("totalAmount must be positive");
        assertThatThrownBy(() -> PayWithCreditCard.settling(236, List.of())).hasMessage("feeIds must not be empty");
    }

    @Test
    void aRefusedCard() {
        answer(400, sample("card-refused"));
        PayWithCreditCard payment = new PayWithCreditCard(236, List.of(3889L), BigDecimal.ONE);
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> payments.payWithCreditCard(payment));
        assertThat(refused.has(CreditCardPaymentError.INVALID_TOTAL_AMOUNT)).isTrue();
        assertThat(refused.has(CreditCardPaymentError.NO_CREDIT_CARD)).isFalse();
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.property()).isNull();
            assertThat(error.message()).isNull();
        });
    }

    @Test
    void q42AndQ44TheDocumentedManualPaymentWithTheMemberInTheQuery() {
        answer(sample("manual-payment"));
        ManualPaymentStatus status = payments.bookManualContractPayment(
                236,
                ManualContractPayment.of(new BigDecimal("100"), ContractTransactionType.MANUAL)
                        .withDescription("By hand"));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Payments/ManualContractPayment");
            assertThat(request.query()).containsExactly("userId=236");
            assertThat(json(request.body()))
                    .isEqualTo(json("{'paidAmount':100,'description':'By hand','contractTransactionType':'Manual'}"));
        });
        assertThat(status).isEqualTo(new ManualPaymentStatus(PaymentState.SUCCESS, null, 32228336L));
        assertThatThrownBy(() -> ManualContractPayment.of(BigDecimal.TEN, null)).hasMessage("contractTransactionType");
    }

    @Test
    void q29AndQ52TheDocumentedPendingFees() {
        answer(sample("pending-fees"));
        assertThat(payments.pendingContractFees(236))
                .extracting(PendingContractFee::id, PendingContractFee::feeType, PendingContractFee::description)
                .containsExactly(
                        tuple(3890L, FeeType.ADMINISTRATION, "Administration"),
                        tuple(3889L, FeeType.PRORATA, "Rest of January"),
                        tuple(3891L, FeeType.MEMBERSHIP, "February"));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Payments/ContractFees");
            assertThat(request.query()).containsExactly("userId=236");
        });
        PendingContractFee fee =
                list(PendingContractFee.class, sample("pending-fees")).get(2);
        assertThat(fee.name()).isNull();
        assertThat(fee.dueDate()).isEqualTo(LocalDateTime.of(2016, 2, 2, 0, 0));
        assertThat(fee.fee().net()).isEqualByComparingTo("-8.09");
        assertThat(fee.timestamp()).isEqualTo(448451);
        assertThat(list(PendingContractFee.class, sample("pending-fees")))
                .isEqualTo(list(PendingContractFee.class, sample("pending-fees-normalized")));
        assertThat(element(PendingContractFee.class, "'feeType':'Tax'").feeType())
                .isEqualTo(new FeeType("Tax"));
    }

    @Test
    void q51AStatusNeedsItsKey() {
        answer(sample("payment-status"));
        assertThat(payments.paymentStatus("PGAPI_a12b55c5-d526-4e4e-ae9c").status())
                .isEqualTo(PaymentState.SUCCESS);
        assertThat(sent().query()).containsExactly("paymentId=PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThatThrownBy(() -> payments.paymentStatus(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET Payments/PaymentStatus: paymentId is required");
    }
}
