package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.company.offers.Prorata;
import io.github.perfectgym4j.sandbox.company.offers.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Charges the fees of a new contract: those of the beginning, and the regular ones until the end of the minimum term. */
final class Schedule {

    private final Fees fees;
    private final Contract contract;
    private final Plan plan;
    private final LocalDate start;
    private final LocalDate commitment;

    Schedule(Fees fees, Contract contract, Plan plan) {
        this.fees = fees;
        this.contract = contract;
        this.plan = plan;
        this.start = contract.days().start().toLocalDate();
        this.commitment = contract.days().commitment().toLocalDate();
    }

    void charge(List<Discount> discounts, boolean isDirectDebit) {
        Prices prices = contract.offer().prices();
        charge(Fee.Type.ADMIN, "Admin fee", start, prices.administration());
        charge(Fee.Type.JOINING, "Joining fee", start, prices.joining());
        Term interval = plan.terms().interval();
        if (interval.isMonths()) {
            Prorata part = Offers.prorata(plan, discounts, start, isDirectDebit);
            charge(
                    Fee.Type.PRORATA,
                    "Prorata, " + part.firstDays() + " days",
                    part.firstInstallment(),
                    part.firstAmount());
            charge(Fee.Type.MEMBERSHIP, "First month", part.firstInstallment(), part.nextAmount());
            regular(part.recurringStart(), interval);
        } else {
            regular(start, interval);
        }
    }

    private void regular(LocalDate first, Term interval) {
        LocalDate due = first;
        for (int i = 1; !due.isAfter(commitment); i++) {
            charge(
                    Fee.Type.MEMBERSHIP,
                    due.toString(),
                    due,
                    contract.offer().prices().membership());
            due = interval.after(first, i);
        }
    }

    private void charge(Fee.Type type, String what, LocalDate due, BigDecimal amount) {
        fees.charge(contract.memberId(), contract.id(), type, plan.name() + " " + what, due.atStartOfDay(), amount);
    }
}
