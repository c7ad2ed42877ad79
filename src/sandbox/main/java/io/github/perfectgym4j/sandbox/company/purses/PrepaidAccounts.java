package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The prepaid accounts of all members, payment by payment: a balance is what is left of these. */
public final class PrepaidAccounts {

    private static final long FIRST_ID = 80_001;

    private final Guard guard;
    private final List<Prepayment> prepayments = new ArrayList<>();

    PrepaidAccounts(Guard guard) {
        this.guard = guard;
    }

    /** @return all payments into the accounts, in order of their keys */
    public List<Prepayment> prepayments() {
        return guard.alone(() -> List.copyOf(prepayments));
    }

    BigDecimal balance(long memberId) {
        return guard.alone(() -> prepayments.stream()
                .filter(payment -> payment.memberId() == memberId)
                .map(Prepayment::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    void pay(long memberId, BigDecimal amount, Prepayment.Details details) {
        if (amount.signum() > 0) {
            prepayments.add(new Prepayment(FIRST_ID + prepayments.size(), memberId, details, amount, amount));
        }
    }

    void spend(long memberId, BigDecimal amount, Subject subject) {
        if (balance(memberId).compareTo(amount) < 0) {
            throw new Refused(Reason.INVALID_VALUE, subject);
        }
        BigDecimal wanted = amount;
        for (int i = 0; i < prepayments.size() && wanted.signum() > 0; i++) {
            Prepayment payment = prepayments.get(i);
            if (payment.memberId() == memberId) {
                BigDecimal part = payment.left().min(wanted);
                prepayments.set(i, payment.spent(part));
                wanted = wanted.subtract(part);
            }
        }
    }
}
