package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A booking by hand, as far as the three commands for it agree.
 *
 * @param memberId who owes, pays or gets the money
 * @param contractId contract
 * @param amount amount with tax
 * @param description text
 * @param type kind of charge
 * @param typeId type of transaction; null if none was named
 * @param date date of the booking
 */
record ContractEntry(
        long memberId,
        long contractId,
        BigDecimal amount,
        String description,
        Fee.Type type,
        Long typeId,
        SentTime date) {

    private static final List<String> TYPES =
            Arrays.stream(Fee.Type.values()).map(Fee.Type::wireName).toList();

    /** Only valid after {@link Command#check()}. */
    static ContractEntry read(Command command) {
        String type = command.requiredWord("systemType", TYPES);
        return new ContractEntry(
                command.requiredLong("memberId"),
                command.requiredLong("contractId"),
                command.requiredDecimal("amountGross"),
                command.requiredText("description"),
                Fee.Type.values()[TYPES.indexOf(type)],
                command.optionalLong("transactionTypeId"),
                command.requiredTime("transactionDate"));
    }

    /**
     * Where and how a payment was taken.
     *
     * @param clubId club
     * @param stationId till; null if none was named
     * @param vatRateId rate of tax
     * @param paymentType how it was paid
     * @param chargeId charge to settle; null for the oldest of the contract
     */
    record Till(long clubId, Long stationId, long vatRateId, String paymentType, Long chargeId) {

        static final String PREPAID = "CashLessPrepaid";
        static final String DEBIT = "CashLessDebit";
        static final List<String> PAYMENT_TYPES =
                List.of("Cash", "CreditCard", "MoneyTransfer", "Online", "Check", DEBIT, PREPAID);

        /** Only valid after {@link Command#check()}. */
        static Till read(Command command) {
            return new Till(
                    command.requiredLong("clubId"),
                    command.optionalLong("posStationId"),
                    command.requiredLong("vatRateId"),
                    command.requiredWord("paymentType", PAYMENT_TYPES),
                    command.optionalLong("contractTransactionIdToBeSettled"));
        }
    }
}
