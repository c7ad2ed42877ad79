package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment.Status;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Payments. Money left after all fees goes to the prepaid account. */
public final class Payments {

    /** Key of the vendor's sample: the first payment gets it. */
    private static final String FIRST_PAYMENT = "PGAPI_a12b55c5-d526-4e4e-ae9c";

    private static final long FIRST_BILL = 123;
    private static final long FIRST_TRANSACTION = 32_228_336;

    private final HomeTime homeTime;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Contracts contracts;
    private final Purses purses;
    private final Guard guard;
    private final Map<String, OnlinePayment> online = new HashMap<>();
    private long bills;
    private long transactions;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     * @param clubs the clubs
     * @param members the members
     * @param contracts the contracts
     * @param purses what members pay with
     */
    public Payments(
            Guard guard,
            HomeTime homeTime,
            Table<Club> clubs,
            Table<Member> members,
            Contracts contracts,
            Purses purses) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.clubs = clubs;
        this.members = members;
        this.contracts = contracts;
        this.purses = purses;
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Writes a bill.
     *
     * @param memberId member
     * @return receipt with the balance of now
     */
    public Receipt receipt(long memberId) {
        return guard.alone(() -> {
            long number = FIRST_BILL + bills++;
            return new Receipt("CashLessPrepaid", "BILL-" + number, number, purses.balance(memberId), now(memberId));
        });
    }

    /**
     * Adds money to a prepaid account, with its bonus, or takes some out.
     *
     * @param memberId member
     * @param amount amount; negative to take out
     * @param clubId club where it happens; may be null
     * @return receipt
     * @throws Refused if member or club are unknown, or there is not enough
     */
    public Receipt prepaid(long memberId, BigDecimal amount, Long clubId) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            if (clubId != null) {
                clubs.require(clubId, Subject.CLUB);
            }
            purses.add(memberId, amount.add(Purses.bonus(amount)), Subject.TOTAL_AMOUNT);
            return receipt(memberId);
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
            charge(memberId);
            return contracts.fees().settle(fees, total, now(memberId));
        });
    }

    private void charge(long memberId) {
        Card card = purses.card(memberId).orElseThrow(() -> new Refused(Reason.NO_PAYMENT_CARD));
        if (card.isDeclined()) {
            throw new Refused(Reason.PAYMENT_DECLINED);
        }
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
            members.require(memberId, Subject.MEMBER);
            List<Fee> fees = isPrepaid
                    ? List.of()
                    : contracts.fees().pending(memberId).stream()
                            .filter(fee -> type == null || fee.type() == type)
                            .toList();
            BigDecimal left = contracts.fees().settle(fees, amount, now(memberId));
            purses.add(memberId, left, Subject.PAID_AMOUNT);
            return FIRST_TRANSACTION + transactions++;
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
        return open(memberId, amount, redirectUrl, paid -> manual(memberId, paid, null, false));
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
    public OnlinePayment open(long memberId, BigDecimal amount, String redirectUrl, Consumer<BigDecimal> onPaid) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            String id = online.isEmpty()
                    ? FIRST_PAYMENT
                    : "PGAPI_" + UUID.nameUUIDFromBytes(("payment " + online.size()).getBytes(StandardCharsets.UTF_8));
            OnlinePayment payment = new OnlinePayment(id, memberId, amount, redirectUrl, Status.InProgress, onPaid);
            online.put(id, payment);
            return payment;
        });
    }

    /**
     * Finds a payment.
     *
     * @param id key
     * @return the payment
     */
    public Optional<OnlinePayment> find(String id) {
        return guard.alone(() -> Optional.ofNullable(online.get(id)));
    }

    /**
     * Ends a payment, as its page does; once it has ended, nothing changes any more.
     *
     * @param id key
     * @param isPaid whether the payer paid
     * @return the payment afterwards; empty if there is none
     */
    public Optional<OnlinePayment> finish(String id, boolean isPaid) {
        return guard.alone(() -> find(id).map(payment -> {
            if (payment.status() != Status.InProgress) {
                return payment;
            }
            OnlinePayment finished = payment.with(isPaid ? Status.Success : Status.Error);
            online.put(id, finished);
            if (isPaid) {
                payment.onPaid().accept(payment.amount());
            }
            return finished;
        }));
    }
}
