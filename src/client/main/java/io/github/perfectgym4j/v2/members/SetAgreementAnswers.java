package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * Answers of a member to agreements (contract: {@code SetOrUpdateAgreementAnswersRequest}).
 *
 * @param memberId key of the member
 * @param agreements the answers, or null
 */
public record SetAgreementAnswers(long memberId, List<AgreementAnswer> agreements) {

    /** Keeps copies of the lists. */
    public SetAgreementAnswers {
        agreements = agreements == null ? null : List.copyOf(agreements);
    }
}
