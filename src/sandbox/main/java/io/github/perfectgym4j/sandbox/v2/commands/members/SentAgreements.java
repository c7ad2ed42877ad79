package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers to agreements, as commands send them. */
public final class SentAgreements {

    private SentAgreements() {}

    /**
     * Reads a list of answers.
     *
     * @param command where the list is
     * @return answers by the keys of agreements, null for one that is taken back; the last one counts
     */
    public static Map<Long, Boolean> read(Fields command) {
        Map<Long, Boolean> answers = new LinkedHashMap<>();
        command.objects("agreements").forEach(answer -> {
            Long agreementId = answer.optionalLong("agreementId");
            Boolean isAgreed = answer.optionalFlag("agreementAnswer");
            answers.put(agreementId == null ? 0 : agreementId, isAgreed);
        });
        return answers;
    }

    /**
     * Looks up an agreement that is in force.
     *
     * @param company the company
     * @param id key
     * @return the agreement; empty also if it has ended or begins later
     */
    public static Optional<Agreement> find(Company company, long id) {
        LocalDate today = company.time().today();
        return company.agreements().table().find(id).filter(agreement -> agreement.isCurrent(today));
    }
}
