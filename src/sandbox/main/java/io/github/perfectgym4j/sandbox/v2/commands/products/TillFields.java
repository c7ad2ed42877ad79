package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import java.util.List;

/**
 * What selling and settling have in common.
 *
 * @param memberId who buys or pays
 * @param clubId where
 * @param paymentType how it is paid
 * @param date date of the transaction; null for now
 * @param station name of the till; null if none was named
 * @param isFiscal whether it goes to the tax office
 * @param due when a debt is due; null for the date of the transaction
 */
record TillFields(
        long memberId, long clubId, String paymentType, SentTime date, String station, boolean isFiscal, SentTime due) {

    static final String DEBIT = "CashLessDebit";
    static final String PREPAID = "CashLessPrepaid";

    private static final List<String> PAYMENT_TYPES =
            List.of("Cash", "CreditCard", "MoneyTransfer", "Online", "Check", DEBIT, PREPAID);

    /** Only valid after {@link Command#check()}. */
    static TillFields read(Command command) {
        return new TillFields(
                command.requiredLong("memberId"),
                command.requiredLong("clubId"),
                command.requiredWord("paymentType", PAYMENT_TYPES),
                command.optionalTime("posPurchaseTransactionDate"),
                command.optionalText("posStationName"),
                command.optionalBoolean("isFiscal"),
                command.optionalTime("dueDate"));
    }

    boolean isDebit() {
        return paymentType.equals(DEBIT);
    }

    boolean isPrepaid() {
        return paymentType.equals(PREPAID);
    }
}
