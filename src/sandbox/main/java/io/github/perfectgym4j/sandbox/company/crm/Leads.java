package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.Instant;
import java.util.List;

/** The leads. Which fields they need is up to each tenant (Q51): here a last name, and an e-mail address or a phone number. */
public final class Leads {

    /** Greater than the keys of members. */
    private static final long FIRST_ID = 900_001;

    private final Guard guard;
    private final ClubTime time;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Table<Instructor> instructors;
    private final Table<Entry> table;
    private long nextId = FIRST_ID;

    /**
     * A lead as it is kept.
     *
     * @param id key, shared with members: a lead may become one
     * @param timestamp change counter
     * @param isDeleted tombstone
     * @param created when it came
     * @param lead what is known
     * @param progress what the sales people note
     */
    public record Entry(long id, long timestamp, boolean isDeleted, Instant created, Lead lead, Progress progress)
            implements Entity {

        /** @return whether it is still a lead */
        public boolean isOpen() {
            return !isDeleted && !progress.isConverted();
        }
    }

    /**
     * Sets the department up.
     *
     * @param guard the lock and change counter of the company
     * @param time when leads come
     * @param clubs the clubs
     * @param members the members
     * @param instructors who teaches
     */
    public Leads(Guard guard, ClubTime time, Table<Club> clubs, Table<Member> members, Table<Instructor> instructors) {
        this.guard = guard;
        this.time = time;
        table = new Table<>(guard);
        this.clubs = clubs;
        this.members = members;
        this.instructors = instructors;
    }

    /**
     * Stores a lead.
     *
     * @param lead what is known
     * @throws Refused {@code INVALID_VALUE} for a field that is missing, {@code UNKNOWN_KEY} for a key there is not
     */
    public void add(Lead lead) {
        if (!lead.agreements().keySet().stream().allMatch(AgreementType::exists)) {
            throw new Refused(Reason.UNKNOWN_KEY, Subject.LEAD_AGREEMENT);
        }
        add(lead, Progress.NONE);
    }

    /**
     * Stores a lead whose agreements are known to exist.
     *
     * @param lead what is known
     * @param progress what the sales people note
     * @return the lead as it is kept
     * @throws Refused as above
     */
    public Entry add(Lead lead, Progress progress) {
        if (lead.lastName() == null) {
            throw new Refused(Reason.INVALID_VALUE, Subject.LAST_NAME);
        }
        if (lead.email() == null && lead.phone() == null) {
            throw new Refused(Reason.INVALID_VALUE, Subject.EMAIL);
        }
        if (lead.clubId() != null) {
            clubs.require(lead.clubId(), Subject.CLUB);
        }
        if (lead.referralId() != null) {
            members.require(lead.referralId(), Subject.REFERRER);
        }
        if (lead.consultantId() != null) {
            instructors.require(lead.consultantId(), Subject.CONSULTANT);
        }
        boolean hasSource =
                lead.sourceId() == null || LeadSource.ALL.stream().anyMatch(source -> source.id() == lead.sourceId());
        if (!hasSource) {
            throw new Refused(Reason.UNKNOWN_KEY, Subject.LEAD_SOURCE);
        }
        return guard.alone(
                () -> table.put(new Entry(nextId++, guard.nextTimestamp(), false, time.now(), lead, progress)));
    }

    /**
     * Stores somebody who was a lead before becoming a member.
     *
     * @param memberId member
     * @param lead what was known
     */
    public void putFormer(long memberId, Lead lead) {
        Progress converted = Progress.NONE.converted(time.now());
        guard.alone(() -> table.put(new Entry(memberId, guard.nextTimestamp(), false, time.now(), lead, converted)));
    }

    /**
     * Notes that a lead has become a guest.
     *
     * @param id key of both
     * @return the lead as it is kept
     */
    public Entry convert(long id) {
        return guard.alone(() -> {
            Entry before = table.require(id, Subject.NOTHING);
            return table.put(new Entry(
                    id,
                    guard.nextTimestamp(),
                    false,
                    before.created(),
                    before.lead(),
                    before.progress().converted(time.now())));
        });
    }

    /** @return the leads that came since the beginning, in the order of their coming */
    public List<Lead> all() {
        return table.all()
                .filter(entry -> entry.id() >= FIRST_ID)
                .map(Entry::lead)
                .toList();
    }

    /** @return all leads with keys, also those that have become guests */
    public Table<Entry> table() {
        return table;
    }
}
