package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Interaction;
import io.github.perfectgym4j.sandbox.company.crm.Lead;
import io.github.perfectgym4j.sandbox.company.people.Member;
import java.time.LocalDateTime;
import java.util.Map;

/** How member 43, a guest without contract, was won: as a lead, and by a call. */
final class Sales {

    private static final long GUEST = 43;
    private static final long CLUB = 2;

    private Sales() {}

    static void fill(Company company) {
        Member guest = company.members().find(GUEST).orElseThrow();
        long consultantId =
                company.instructors().all().findFirst().orElseThrow().id();
        company.leads()
                .putFormer(
                        GUEST,
                        new Lead(
                                guest.firstName(),
                                guest.lastName(),
                                null,
                                guest.sex(),
                                guest.email(),
                                guest.person().phoneNumber(),
                                2,
                                null,
                                null,
                                null,
                                CLUB,
                                3L,
                                null,
                                consultantId,
                                true,
                                Map.of()));
        LocalDateTime call = LocalDateTime.of(2026, 3, 2, 10, 0);
        company.interactions()
                .add(
                        new Interaction.Plan(
                                "Phone", "First call", GUEST, consultantId, CLUB, call, call.plusMinutes(15)),
                        "Converted");
    }
}
