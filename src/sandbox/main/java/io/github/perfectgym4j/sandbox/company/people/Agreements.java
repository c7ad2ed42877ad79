package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agreements and the answers of members to them. */
public final class Agreements {

    private final Guard guard;
    private final Table<Member> members;
    private final Enrolment enrolment;
    private final Events events;
    private final Table<Agreement> table;
    private final AgreementAnswers answers;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param enrolment changes members
     * @param answers the answers
     * @param events receives the events
     */
    public Agreements(
            Guard guard, Table<Member> members, Enrolment enrolment, AgreementAnswers answers, Events events) {
        this.guard = guard;
        this.members = members;
        this.enrolment = enrolment;
        this.answers = answers;
        this.events = events;
        this.table = new Table<>(guard);
    }

    /** @return agreements */
    public Table<Agreement> table() {
        return table;
    }

    /** @return the answers */
    public AgreementAnswers answers() {
        return answers;
    }

    /**
     * Notes answers. Others stay.
     *
     * @param memberId member
     * @param given answers by the keys of agreements
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member or an agreement there is not
     */
    public Member answer(long memberId, Map<Long, Boolean> given) {
        return guard.alone(() -> {
            if (!given.keySet().stream()
                    .allMatch(id -> AgreementType.exists(id) || table.find(id).isPresent())) {
                throw new Refused(Reason.UNKNOWN_KEY, Subject.AGREEMENTS);
            }
            members.require(memberId, Subject.MEMBER);
            given.forEach((agreementId, isAgreed) -> answers.note(memberId, agreementId, isAgreed));
            Member after = enrolment.touch(memberId);
            events.note(EventType.AGREEMENT_ANSWER_MODIFIED, memberId);
            return after;
        });
    }

    /**
     * Notes what a member agrees to.
     *
     * @param memberId member
     * @param agreementIds keys of agreement types
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member or an agreement type there is not
     */
    public Member agree(long memberId, List<Long> agreementIds) {
        if (!agreementIds.stream().allMatch(AgreementType::exists)) {
            throw new Refused(Reason.UNKNOWN_KEY, Subject.AGREEMENTS);
        }
        return answer(memberId, agreementIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> true)));
    }
}
