package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.payments.PaymentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Sales on debt that are paid (contract: {@code SettleDebtPosTransactionRequest}).
 *
 * @param memberId key of the member
 * @param clubId key of the club
 * @param saleIds keys of the sales, from the set {@code CashlessDebitPosTransactions}, each with something left to pay
 * @param paymentDate when they were paid, in the club's time; null for now
 * @param paymentType what was paid with
 * @param posStationName name of the till, or null; needed if it is fiscal
 * @param isFiscal whether it goes to the fiscal printer
 * @param dueDate day until which it has to be paid if it is on debt again, not in the past, or null
 */
public record SettlePosDebt(
        long memberId,
        long clubId,
        @JsonbProperty("cashlessDebitPosTransactionsIds") List<Long> saleIds,
        @JsonbProperty("posPurchaseTransactionDate") LocalDateTime paymentDate,
        PaymentType paymentType,
        String posStationName,
        boolean isFiscal,
        LocalDate dueDate) {

    /** Checks what the contract requires. */
    public SettlePosDebt {
        saleIds = List.copyOf(Objects.requireNonNull(saleIds, "saleIds"));
        Objects.requireNonNull(paymentType, "paymentType");
    }

    /**
     * A payment with what is required.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @param saleIds keys of the sales, from the set {@code CashlessDebitPosTransactions}, each with something left to pay
     * @param paymentType what was paid with
     * @return the request
     */
    public static SettlePosDebt of(long memberId, long clubId, List<Long> saleIds, PaymentType paymentType) {
        return new SettlePosDebt(memberId, clubId, saleIds, null, paymentType, null, false, null);
    }

    /**
     * Sets when they were paid.
     *
     * @param paymentDate when they were paid, in the club's time
     * @return the request with it
     */
    public SettlePosDebt withPaymentDate(LocalDateTime paymentDate) {
        return new SettlePosDebt(
                memberId, clubId, saleIds, paymentDate, paymentType, posStationName, isFiscal, dueDate);
    }

    /**
     * Names the till.
     *
     * @param posStationName name of the till
     * @return the request with it
     */
    public SettlePosDebt withPosStationName(String posStationName) {
        return new SettlePosDebt(
                memberId, clubId, saleIds, paymentDate, paymentType, posStationName, isFiscal, dueDate);
    }

    /**
     * Sends it to the fiscal printer.
     *
     * @return the request with it
     */
    public SettlePosDebt fiscal() {
        return new SettlePosDebt(memberId, clubId, saleIds, paymentDate, paymentType, posStationName, true, dueDate);
    }

    /**
     * Sets until when it has to be paid if it is on debt again.
     *
     * @param dueDate day until which it has to be paid if it is on debt again, not in the past
     * @return the request with it
     */
    public SettlePosDebt withDueDate(LocalDate dueDate) {
        return new SettlePosDebt(
                memberId, clubId, saleIds, paymentDate, paymentType, posStationName, isFiscal, dueDate);
    }
}
