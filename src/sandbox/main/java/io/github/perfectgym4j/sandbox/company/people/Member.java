package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A member of the company. Log-ins are kept apart, in {@link Accounts}.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param firstName first name
 * @param lastName last name
 * @param email address, also the log-in
 * @param sex {@code Male} or {@code Female}
 * @param homeClubId home club
 * @param showActivityInClub has agreed that others see the member in lists of who is in
 * @param isPresentInClub is in the home club at the moment
 * @param standing what the member may do
 * @param person the personal data
 * @param file what the company notes
 */
public record Member(
        long id,
        long timestamp,
        boolean isDeleted,
        String firstName,
        String lastName,
        String email,
        String sex,
        long homeClubId,
        boolean showActivityInClub,
        boolean isPresentInClub,
        Standing standing,
        Person person,
        MemberFile file)
        implements Entity {

    /** A member without further data. */
    public Member(
            long id,
            long timestamp,
            boolean isDeleted,
            String firstName,
            String lastName,
            String email,
            String sex,
            long homeClubId,
            boolean showActivityInClub,
            boolean isPresentInClub,
            Standing standing) {
        this(
                id,
                timestamp,
                isDeleted,
                firstName,
                lastName,
                email,
                sex,
                homeClubId,
                showActivityInClub,
                isPresentInClub,
                standing,
                Person.UNKNOWN,
                MemberFile.of(id));
    }

    Member with(long newTimestamp, MemberFile newFile) {
        return new Member(
                id,
                newTimestamp,
                isDeleted,
                firstName,
                lastName,
                email,
                sex,
                homeClubId,
                showActivityInClub,
                isPresentInClub,
                standing,
                person,
                newFile);
    }

    /**
     * Changes what the member may do.
     *
     * @param newTimestamp change counter of the change
     * @param newStanding what it may do from now on
     * @return the member with that
     */
    public Member with(long newTimestamp, Standing newStanding) {
        return new Member(
                id,
                newTimestamp,
                isDeleted,
                firstName,
                lastName,
                email,
                sex,
                homeClubId,
                showActivityInClub,
                isPresentInClub,
                newStanding,
                person,
                file);
    }

    /**
     * Lets the member into the home club, or out.
     *
     * @param newTimestamp change counter of the change
     * @param isPresent whether the member is in
     * @return the member there
     */
    public Member present(long newTimestamp, boolean isPresent) {
        return new Member(
                id,
                newTimestamp,
                isDeleted,
                firstName,
                lastName,
                email,
                sex,
                homeClubId,
                showActivityInClub,
                isPresent,
                standing,
                person,
                file);
    }

    /**
     * Moves the member to another home club.
     *
     * @param clubId the club
     * @return the member there
     */
    public Member moved(long clubId) {
        return new Member(
                id,
                timestamp,
                isDeleted,
                firstName,
                lastName,
                email,
                sex,
                clubId,
                showActivityInClub,
                false,
                standing,
                person,
                file);
    }

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
