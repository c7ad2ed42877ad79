package io.github.perfectgym4j.sandbox.company.revenue;

import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Deferred revenue and its settlements. They are as of the day on which they were made; nothing settles them any further. */
public final class Revenues {

    private static final long FIRST_ID = 91_001;
    private static final long FIRST_SETTLEMENT = 92_001;

    private final Guard guard;
    private final Table<DeferredRevenue> table;
    private final Table<RevenueSettlement> settlements;
    private int made;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     */
    public Revenues(Guard guard) {
        this.guard = guard;
        table = new Table<>(guard);
        settlements = new Table<>(guard);
    }

    /** @return deferred revenue */
    public Table<DeferredRevenue> table() {
        return table;
    }

    /** @return settlements */
    public Table<RevenueSettlement> settlements() {
        return settlements;
    }

    /**
     * Defers a charge that was paid for a month, and settles what has been earned of it.
     *
     * @param charge charge of a contract, due on the first day
     * @param today day up to which it has been earned
     */
    public void defer(Fee charge, LocalDate today) {
        guard.alone(() -> {
            LocalDate start = charge.due().toLocalDate();
            LocalDate end = start.plusMonths(1).minusDays(1);
            int length = Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
            int days = Math.toIntExact(Math.min(length, ChronoUnit.DAYS.between(start, today) + 1));
            BigDecimal net = charge.taxed().net();
            BigDecimal earned =
                    net.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP);
            BigDecimal left = net.subtract(earned);
            long id = FIRST_ID + made;
            table.put(new DeferredRevenue(
                    id,
                    guard.nextTimestamp(),
                    charge.id(),
                    charge.memberId(),
                    charge.contractId(),
                    net,
                    left,
                    start,
                    end));
            return settlements.put(new RevenueSettlement(
                    FIRST_SETTLEMENT + made++,
                    guard.nextTimestamp(),
                    id,
                    charge.memberId(),
                    today,
                    earned,
                    left,
                    days));
        });
    }
}
