package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Optional;

/** The answers of members to agreements: at most one of a member to an agreement. */
public final class AgreementAnswers {

    private final Guard guard;
    private final HomeTime time;
    private final Table<AgreementAnswer> table;
    private long lastId;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in members' home clubs
     */
    public AgreementAnswers(Guard guard, HomeTime time) {
        this.guard = guard;
        this.time = time;
        this.table = new Table<>(guard);
    }

    /** @return all answers */
    public Table<AgreementAnswer> table() {
        return table;
    }

    /**
     * Checks whether a member agreed.
     *
     * @param memberId member
     * @param agreementId agreement
     * @return whether the answer is yes
     */
    public boolean hasAgreed(long memberId, long agreementId) {
        return find(memberId, agreementId)
                .filter(answer -> Boolean.TRUE.equals(answer.isAgreed()))
                .isPresent();
    }

    private Optional<AgreementAnswer> find(long memberId, long agreementId) {
        return table
                .list(answer -> answer.memberId() == memberId && answer.agreementId() == agreementId, (one, two) -> 0)
                .stream()
                .findFirst();
    }

    /**
     * Notes an answer in place of a former one, without a check and without an event.
     *
     * @param memberId member
     * @param agreementId agreement
     * @param isAgreed yes or no; null to take it back
     */
    public void note(long memberId, long agreementId, Boolean isAgreed) {
        guard.alone(() -> {
            long id = find(memberId, agreementId).map(AgreementAnswer::id).orElseGet(() -> ++lastId);
            return table.put(new AgreementAnswer(
                    id,
                    guard.nextTimestamp(),
                    memberId,
                    agreementId,
                    isAgreed,
                    time.now(memberId).withNano(0)));
        });
    }

    /** Takes all answers of a member back. */
    void takeBack(long memberId) {
        table.list(answer -> answer.memberId() == memberId, (one, two) -> 0)
                .forEach(answer -> note(memberId, answer.agreementId(), null));
    }
}
