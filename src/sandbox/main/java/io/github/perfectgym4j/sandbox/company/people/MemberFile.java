package io.github.perfectgym4j.sandbox.company.people;

import java.time.LocalDateTime;

/**
 * What the company notes about a member.
 *
 * @param number member number: digits, or a GUID
 * @param registeredAtClubId club of registration; null for the home club
 * @param paymentPrimarySource preferred way to pay, such as {@code Cash}; null if not chosen
 * @param isEmailConfirmed the e-mail address has been confirmed
 * @param photoId key of the photo; null without
 * @param consultantId employee in charge; null if none
 * @param created when the member was added
 * @param updated when the member was last changed
 */
public record MemberFile(
        String number,
        Long registeredAtClubId,
        String paymentPrimarySource,
        boolean isEmailConfirmed,
        Long photoId,
        Long consultantId,
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
        return new MemberFile(number, null, null, false, null, null, created, created);
    }

    /**
     * Notes whether the e-mail address is confirmed.
     *
     * @param isConfirmed whether it is
     * @return the file with that
     */
    public MemberFile confirmed(boolean isConfirmed) {
        return new MemberFile(
                number, registeredAtClubId, paymentPrimarySource, isConfirmed, photoId, consultantId, created, updated);
    }

    /**
     * Changes the photo.
     *
     * @param newPhotoId key of the photo; null for none
     * @return the file with it
     */
    public MemberFile photo(Long newPhotoId) {
        return new MemberFile(
                number,
                registeredAtClubId,
                paymentPrimarySource,
                isEmailConfirmed,
                newPhotoId,
                consultantId,
                created,
                updated);
    }

    /**
     * Puts an employee in charge.
     *
     * @param newConsultantId key of the employee; null for none
     * @return the file with that
     */
    public MemberFile consultant(Long newConsultantId) {
        return new MemberFile(
                number,
                registeredAtClubId,
                paymentPrimarySource,
                isEmailConfirmed,
                photoId,
                newConsultantId,
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
                number,
                registeredAtClubId,
                paymentPrimarySource,
                isEmailConfirmed,
                photoId,
                consultantId,
                created,
                now);
    }
}
