package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment.Order;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment.Status;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Payments on pages of their own, and the processes of version 2 that pay. A process is a payment under the name {@code PGAPI_} and its key,
 * so that both versions can ask for it.
 */
public final class OnlinePayments {

    /** Provider where none is asked for. */
    public static final String DEFAULT_PROVIDER = "PayU";

    /** Name of the vendor's sample: the first payment of version 1 gets it. */
    private static final String FIRST_KEY = "PGAPI_a12b55c5-d526-4e4e-ae9c";

    private static final String PREFIX = "PGAPI_";
    private static final long FIRST_ID = 61_001;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<Member> members;
    private final EPayments ePayments;
    private final Table<OnlinePayment> table;
    private final Map<String, Long> byKey = new HashMap<>();
    private final Set<UUID> endedAtOnce = new HashSet<>();
    private int opened;
    private int processes;

    OnlinePayments(Guard guard, HomeTime homeTime, Table<Member> members, EPayments ePayments) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.members = members;
        this.ePayments = ePayments;
        table = new Table<>(guard);
    }

    /** @return all payments on pages */
    public Table<OnlinePayment> table() {
        return table;
    }

    /**
     * Opens a payment.
     *
     * @param order what is to be paid
     * @return the payment
     * @throws Refused if the member is unknown
     */
    public OnlinePayment open(Order order) {
        return guard.alone(() -> open(order, opened == 0 ? FIRST_KEY : PREFIX + newProcess(), false));
    }

    /**
     * Opens a payment that is a process of version 2.
     *
     * @param order what is to be paid
     * @return the payment
     * @throws Refused if the member is unknown
     */
    public OnlinePayment openProcess(Order order) {
        return guard.alone(() -> open(order, PREFIX + newProcess(), true));
    }

    private OnlinePayment open(Order order, String key, boolean isProcess) {
        members.require(order.memberId(), Subject.MEMBER);
        LocalDateTime now = now(order);
        OnlinePayment payment = table.put(new OnlinePayment(
                FIRST_ID + opened++, guard.nextTimestamp(), key, isProcess, order, Status.InProgress, now, now, null));
        byKey.put(key, payment.id());
        return payment;
    }

    /**
     * Notes a payment of former days.
     *
     * @param memberId who paid
     * @param clubId for which club
     * @param amount amount
     * @param description text
     * @param date when
     */
    public void sample(long memberId, long clubId, BigDecimal amount, String description, LocalDateTime date) {
        Order order = new Order(memberId, clubId, amount, description, null, DEFAULT_PROVIDER, false, paid -> {});
        String key = PREFIX + new UUID(0, memberId);
        long id = FIRST_ID - memberId;
        guard.alone(() -> byKey.put(
                key,
                table.put(new OnlinePayment(
                                id, guard.nextTimestamp(), key, false, order, Status.Success, date, date, null))
                        .id()));
    }

    private LocalDateTime now(Order order) {
        return homeTime.now(order.memberId()).truncatedTo(ChronoUnit.SECONDS);
    }

    private UUID newProcess() {
        return UUID.nameUUIDFromBytes(("payment " + processes++).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Notes a process that paid at once.
     *
     * @return its key
     */
    public UUID ended() {
        return guard.alone(() -> {
            UUID process = newProcess();
            endedAtOnce.add(process);
            return process;
        });
    }

    /**
     * Returns the key of a process.
     *
     * @param payment payment
     * @return key; empty for the payment with the name of the vendor's sample
     */
    public static Optional<UUID> processOf(OnlinePayment payment) {
        return payment.key().equals(FIRST_KEY)
                ? Optional.empty()
                : Optional.of(UUID.fromString(payment.key().substring(PREFIX.length())));
    }

    /**
     * Looks up how a process went.
     *
     * @param process key
     * @return its state; empty if there is none
     */
    public Optional<Status> status(UUID process) {
        return guard.alone(() -> endedAtOnce.contains(process)
                ? Optional.of(Status.Success)
                : find(PREFIX + process).map(OnlinePayment::status));
    }

    /**
     * Finds a payment.
     *
     * @param key its name
     * @return the payment
     */
    public Optional<OnlinePayment> find(String key) {
        return guard.alone(() -> Optional.ofNullable(byKey.get(key)).flatMap(table::find));
    }

    /**
     * Ends a payment, as its page does; once it has ended, nothing changes any more.
     *
     * @param key its name
     * @param isPaid whether the payer paid
     * @return the payment afterwards; empty if there is none
     */
    public Optional<OnlinePayment> finish(String key, boolean isPaid) {
        return guard.alone(
                () -> find(key).map(payment -> payment.status() == Status.InProgress ? end(payment, isPaid) : payment));
    }

    private OnlinePayment end(OnlinePayment payment, boolean isPaid) {
        Order order = payment.order();
        Long ePaymentId = isPaid && order.savesCard() ? ePayments.withNewCard(order, payment.key()) : null;
        OnlinePayment ended = table.put(
                payment.ended(guard.nextTimestamp(), isPaid ? Status.Success : Status.Error, now(order), ePaymentId));
        if (isPaid) {
            order.onPaid().accept(ended);
        }
        return ended;
    }
}
