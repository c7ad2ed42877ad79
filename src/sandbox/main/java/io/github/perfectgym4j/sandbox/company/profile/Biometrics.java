package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;

/** What scanners know members by: one scan for each member. */
public final class Biometrics {

    /** Most bytes of a scan, before Base64. */
    public static final int LARGEST = 65_536;

    private static final long FIRST_ID = 70_001;

    private final Guard guard;
    private final Table<Member> members;
    private final Table<BiometricData> table;
    private long added;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     */
    public Biometrics(Guard guard, Table<Member> members) {
        this.guard = guard;
        this.members = members;
        this.table = new Table<>(guard);
    }

    /** @return all scans */
    public Table<BiometricData> table() {
        return table;
    }

    /**
     * Stores a scan in place of the former one.
     *
     * @param memberId whose
     * @param data the scan in Base64
     * @param externalIdentifier name in another system; null if none
     * @param description text; null if none
     * @return the scan
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public BiometricData put(long memberId, String data, String externalIdentifier, String description) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            long id = table.list(scan -> scan.memberId() == memberId, (one, two) -> 0).stream()
                    .findFirst()
                    .map(BiometricData::id)
                    .orElseGet(() -> FIRST_ID + added++);
            return table.put(
                    new BiometricData(id, guard.nextTimestamp(), memberId, data, externalIdentifier, description));
        });
    }
}
