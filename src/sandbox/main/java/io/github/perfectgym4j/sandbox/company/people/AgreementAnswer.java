package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * A member's answer to an agreement.
 *
 * @param id key
 * @param timestamp change counter
 * @param memberId who
 * @param agreementId to what
 * @param isAgreed yes or no; null if taken back
 * @param modified when, local time of the home club
 */
public record AgreementAnswer(
        long id, long timestamp, long memberId, long agreementId, Boolean isAgreed, LocalDateTime modified)
        implements Entity {

    /** @return false: answers change, they are not deleted */
    @Override
    public boolean isDeleted() {
        return false;
    }
}
