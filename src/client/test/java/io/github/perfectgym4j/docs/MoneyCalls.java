package io.github.perfectgym4j.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Tasks with contracts, money and trainings for either version of the API. The page migration-money.md shows this code side by side. */
interface MoneyCalls {

    /** What a member has to pay, now or later. */
    BigDecimal toPay(long memberId);

    void contract(long memberId, long planId, LocalDate today, LocalDate start);

    /** What a plan costs in each period, with a discount. */
    BigDecimal membershipFee(long planId, long clubId, long discountId, LocalDate day);

    /** Keys of the kinds of freezes that a contract may have. */
    Set<Long> freezeTypes(long contractId);

    /** Freezes a contract, from one day to another, both included. */
    void freeze(long contractId, long typeId, long reasonId, LocalDate from, LocalDate to);

    /** The address at which the member pays. */
    String payOnline(long memberId);

    /** Whether the payment that was begun last is still open. */
    boolean isOpen();

    /** Notes that the member has paid the oldest charge at the desk. */
    void paidAtDesk(long memberId, long clubId, BigDecimal amount, LocalDateTime when);

    /** Buys one piece of a product with the prepaid account. */
    void buy(long memberId, long clubId, long productId, LocalDate today);

    /** Whether a product of the member could be used. */
    boolean use(long memberId, long productId, long clubId);

    /** Books a training of a kind on a day; version 1 has no kinds. */
    void train(long memberId, long kindId, long trainerId, long clubId, LocalDate day);
}
