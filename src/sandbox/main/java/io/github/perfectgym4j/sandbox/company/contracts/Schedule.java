package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.company.offers.Prorata;
import io.github.perfectgym4j.sandbox.company.offers.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Works out the fees of a new contract: those of the beginning, and the regular ones until the end of the minimum term. */
public final class Schedule {

    private final Plan plan;
    private final Prices prices;
    private final LocalDate start;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A fee of a contract that may or may not be made.
     *
     * @param type what for
     * @param description text
     * @param of the day that it stands for
     * @param due the day by which it is payable
     * @param amount amount with tax, more than zero
     */
    public record Line(Fee.Type type, String description, LocalDate of, LocalDate due, BigDecimal amount) {

        Charge charge(long memberId, long contractId) {
            return new Charge(memberId, contractId, type, null, description, due.atStartOfDay(), amount);
        }
    }

    private Schedule(Plan plan, List<Discount> discounts, LocalDate start) {
        this.plan = plan;
        this.start = start;
        prices = Offers.discounted(plan, discounts);
    }

    /**
     * Works the fees out.
     *
     * @param plan payment plan
     * @param discounts discounts
     * @param start first day
     * @param isDirectDebit whether the fees will be collected
     * @return fees in the order in which they are charged
     */
    public static List<Line> of(Plan plan, List<Discount> discounts, LocalDate start, boolean isDirectDebit) {
        Schedule schedule = new Schedule(plan, discounts, start);
        schedule.fill(discounts, isDirectDebit);
        return schedule.lines;
    }

    private void fill(List<Discount> discounts, boolean isDirectDebit) {
        add(Fee.Type.ADMIN, "Admin fee", start, start, prices.administration());
        add(Fee.Type.JOINING, "Joining fee", start, start, prices.joining());
        Term interval = plan.terms().interval();
        if (interval.isMonths()) {
            Prorata part = Offers.prorata(plan, discounts, start, isDirectDebit);
            LocalDate due = part.firstInstallment();
            add(Fee.Type.PRORATA, "Prorata, " + part.firstDays() + " days", start, due, part.firstAmount());
            add(Fee.Type.MEMBERSHIP, "First month", start, due, part.nextAmount());
            addRegular(part.recurringStart(), interval);
        } else {
            addRegular(start, interval);
        }
    }

    private void addRegular(LocalDate first, Term interval) {
        LocalDate commitment = Contracts.commitment(plan, start).toLocalDate();
        LocalDate due = first;
        for (int i = 1; !due.isAfter(commitment); i++) {
            add(Fee.Type.MEMBERSHIP, due.toString(), due, due, prices.membership());
            due = interval.after(first, i);
        }
    }

    private void add(Fee.Type type, String what, LocalDate of, LocalDate due, BigDecimal amount) {
        if (amount.signum() > 0) {
            lines.add(new Line(type, plan.name() + " " + what, of, due, amount));
        }
    }
}
