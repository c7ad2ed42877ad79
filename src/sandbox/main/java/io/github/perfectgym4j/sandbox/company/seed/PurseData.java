package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.SampleMember;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import java.math.BigDecimal;

/** The means of payment: for member 236 of the vendor's samples a card and 167.20, for member 802 a card that is declined. */
final class PurseData {

    private static final long DECLINED = 802;

    private PurseData() {}

    static void fill(Company company) {
        company.purses().add(SampleMember.ID, new BigDecimal("167.2"), Subject.TOTAL_AMOUNT);
        company.purses().assign(SampleMember.ID, Card.of("5555555555554444"));
        company.purses().assign(DECLINED, Card.of(Card.DECLINED));
    }
}
