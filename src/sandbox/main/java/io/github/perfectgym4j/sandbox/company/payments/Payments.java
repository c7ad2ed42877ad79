package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment.Order;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.pos.TransactionType;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.purses.Prepayment;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Payments as version 1 makes them. Money left after all fees goes to the prepaid account. */
public final class Payments {

    private final HomeTime homeTime;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Contracts contracts;
    private final Purses purses;
    private final PosTransactions pos;
    private final Guard guard;
    private final EPayments ePayments;
    private final OnlinePayments online;
    private final Settlement settlement;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     * @param clubs the clubs
     * @param members the members
     * @param contracts the contracts
     * @param purses what members pay with
     * @param pos the till
     */
    public Payments(
            Guard guard,
            HomeTime homeTime,
            Table<Club> clubs,
            Table<Member> members,
            Contracts contracts,
            Purses purses,
            PosTransactions pos) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.clubs = clubs;
        this.members = members;
        this.contracts = contracts;
        this.purses = purses;
        this.pos = pos;
        ePayments = new EPayments(guard, homeTime, purses);
        online = new OnlinePayments(guard, homeTime, members, ePayments);
        settlement = new Settlement(guard, homeTime, contracts.fees(), purses, pos);
    }

    /** @return payments on pages of their own */
    public OnlinePayments online() {
        return online;
    }

    /** @return money taken from stored cards and bank accounts */
    public EPayments ePayments() {
        return ePayments;
    }

    /** @return how money settles what is owed */
    public Settlement settlement() {
        return settlement;
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
    }

    private long homeClub(long memberId) {
        return members.require(memberId, Subject.MEMBER).homeClubId();
    }

    /**
     * Writes a receipt.
     *
     * @param memberId member
     * @param number its number
     * @return receipt with the balance of now
     */
    public Receipt receipt(long memberId, long number) {
        return guard.alone(() -> new Receipt(number, purses.balance(memberId), now(memberId)));
    }

    /**
     * Adds money to a prepaid account, with its bonus, or takes some out.
     *
     * @param memberId member
     * @param amount amount; negative to take out
     * @param clubId club where it happens; null for the home club
     * @return receipt
     * @throws Refused if member or club are unknown, or there is not enough
     */
    public Receipt prepaid(long memberId, BigDecimal amount, Long clubId) {
        return guard.alone(() -> {
            long at = clubId == null ? homeClub(memberId) : clubId;
            members.require(memberId, Subject.MEMBER);
            if (clubId != null) {
                clubs.require(clubId, Subject.CLUB);
            }
            boolean isTopUp = amount.signum() >= 0;
            if (!isTopUp) {
                purses.add(memberId, amount, Subject.TOTAL_AMOUNT);
            }
            long number = pos.nextReceipt();
            String description = isTopUp ? "Prepaid top-up" : "Prepaid refund";
            PosTransaction transaction = pos.book(
                    pos.nextId(),
                    memberId,
                    at,
                    number,
                    description,
                    PosTransaction.Item.charges(null, "Prepaid"),
                    amount);
            pos.pay(transaction, Means.of("Online"), amount);
            if (isTopUp) {
                Prepayment.Details details =
                        new Prepayment.Details(now(memberId), at, description, number, transaction.id());
                purses.topUp(memberId, amount.add(Purses.bonus(amount)), details);
            }
            return receipt(memberId, number);
        });
    }

    /**
     * Pays fees by the card of a member.
     *
     * @param memberId member
     * @param feeIds fees
     * @param total what they come to
     * @throws Refused if the fees or the total are wrong, or the card does not pay
     */
    public void byCard(long memberId, List<Long> feeIds, BigDecimal total) {
        guard.alone(() -> {
            Member member = members.require(memberId, Reason.INVALID_MEMBER, Subject.MEMBER);
            clubs.require(member.homeClubId(), Reason.INVALID_CLUB, Subject.NOTHING);
            List<Fee> fees = contracts.fees().pending(memberId, feeIds);
            BigDecimal sum = fees.stream().map(Fee::open).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(total) != 0) {
                throw new Refused(Reason.INVALID_TOTAL);
            }
            Means means = charge(member, total);
            return settlement.settle(memberId, member.homeClubId(), fees, total, means, "Payment by card");
        });
    }

    private Means charge(Member member, BigDecimal total) {
        Card card = purses.card(member.id()).orElseThrow(() -> new Refused(Reason.NO_PAYMENT_CARD));
        EPayment payment = ePayments.charge(member.id(), member.homeClubId(), total, "Payment by card", card);
        if (!payment.isPaid()) {
            throw new Refused(Reason.PAYMENT_DECLINED);
        }
        return new Means("ElectronicPaymentCC", payment.id(), null);
    }

    /**
     * Books a payment that was taken elsewhere.
     *
     * @param memberId member
     * @param amount amount
     * @param type fees it is for; null for all, the oldest first
     * @param isPrepaid whether it is for the prepaid account and not for fees
     * @return key of the transaction
     * @throws Refused if the member is unknown
     */
    public long manual(long memberId, BigDecimal amount, Fee.Type type, boolean isPrepaid) {
        return guard.alone(() -> {
            long clubId = homeClub(memberId);
            List<Fee> fees = isPrepaid
                    ? List.of()
                    : contracts.fees().pending(memberId).stream()
                            .filter(fee -> type == null || fee.type() == type)
                            .toList();
            return settlement.settle(
                    pos.nextManualId(),
                    memberId,
                    clubId,
                    fees,
                    amount,
                    Means.of("Cash"),
                    "Payment by hand",
                    TransactionType.PAYMENT);
        });
    }

    /**
     * Opens a payment for fees, the oldest first.
     *
     * @param memberId member
     * @param amount amount
     * @param redirectUrl where the payer goes afterwards; may be null
     * @return the payment
     * @throws Refused if the member is unknown
     */
    public OnlinePayment open(long memberId, BigDecimal amount, String redirectUrl) {
        return open(memberId, amount, redirectUrl, paid -> {
            List<Fee> fees = contracts.fees().pending(memberId);
            Order order = paid.order();
            Means means = Settlement.means(paid);
            settlement.settle(memberId, order.clubId(), fees, amount, means, order.description());
        });
    }

    /**
     * Opens a payment for anything.
     *
     * @param memberId member
     * @param amount amount
     * @param redirectUrl where the payer goes afterwards; may be null
     * @param onPaid what happens when it has been paid
     * @return the payment
     * @throws Refused if the member is unknown
     */
    public OnlinePayment open(long memberId, BigDecimal amount, String redirectUrl, Consumer<OnlinePayment> onPaid) {
        return online.open(new Order(
                memberId,
                homeClub(memberId),
                amount,
                "Payment on a page",
                redirectUrl,
                OnlinePayments.DEFAULT_PROVIDER,
                false,
                onPaid));
    }
}
