package io.github.perfectgym4j.sandbox.company.people;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the company notes about a member.
 *
 * @param number member number: digits, or a GUID
 * @param registeredAtClubId club of registration; null for the home club
 * @param paymentPrimarySource preferred way to pay, such as {@code Cash}; null if not chosen
 * @param isEmailConfirmed the e-mail address has been confirmed
 * @param agreements keys of the agreement types agreed to
 * @param photoId key of the photo; null without
 * @param created when the member was added
 * @param updated when the member was last changed
 */
public record MemberFile(
        String number,
        Long registeredAtClubId,
        String paymentPrimarySource,
        boolean isEmailConfirmed,
        Set<Long> agreements,
        Long photoId,
        LocalDateTime created,
        LocalDateTime updated) {

    /** @return the file of a member of the initial data */
    public static MemberFile of(long memberId) {
        return of(
                Long.toString(102_000_000 + memberId),
                LocalDateTime.of(2016, 1, 1, 9, 0).plusDays(memberId));
    }

    /**
     * Opens the file of a new member.
     *
     * @param number member number
     * @param created when the member was added
     * @return file
     */
    public static MemberFile of(String number, LocalDateTime created) {
        return new MemberFile(number, null, null, false, Set.of(), null, created, created);
    }

    /**
     * Notes whether the e-mail address is confirmed.
     *
     * @param isConfirmed whether it is
     * @return the file with that
     */
    public MemberFile confirmed(boolean isConfirmed) {
        return new MemberFile(
                number, registeredAtClubId, paymentPrimarySource, isConfirmed, agreements, photoId, created, updated);
    }

    /**
     * Adds consents.
     *
     * @param more keys of agreement types
     * @return the file with them
     */
    public MemberFile agreed(Set<Long> more) {
        Set<Long> all = new TreeSet<>(agreements);
        all.addAll(more);
        return new MemberFile(
                number,
                registeredAtClubId,
                paymentPrimarySource,
                isEmailConfirmed,
                Set.copyOf(all),
                photoId,
                created,
                updated);
    }

    /**
     * Changes the photo.
     *
     * @param newPhotoId key of the photo
     * @return the file with it
     */
    public MemberFile photo(long newPhotoId) {
        return new MemberFile(
                number,
                registeredAtClubId,
                paymentPrimarySource,
                isEmailConfirmed,
                agreements,
                newPhotoId,
                created,
                updated);
    }

    /**
     * Notes a change.
     *
     * @param now time in the home club
     * @return the file with that
     */
    public MemberFile updated(LocalDateTime now) {
        return new MemberFile(
                number, registeredAtClubId, paymentPrimarySource, isEmailConfirmed, agreements, photoId, created, now);
    }
}
