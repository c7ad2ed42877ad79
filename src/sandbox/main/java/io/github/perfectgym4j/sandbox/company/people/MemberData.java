package io.github.perfectgym4j.sandbox.company.people;

/**
 * What a call says about a member; null where it says nothing. When a member is changed, null leaves the former value alone (Q82).
 *
 * @param email address
 * @param firstName first name
 * @param lastName last name
 * @param sex {@code Male} or {@code Female}
 * @param homeClubId home club
 * @param registeredAtClubId club of registration
 * @param showActivityInClub agrees to be seen in lists of who is in
 * @param isGuest a guest without contract
 * @param isForeigner foreign national
 * @param paymentPrimarySource preferred way to pay
 * @param person the rest; {@link Person#isForeigner()} does not count
 */
public record MemberData(
        String email,
        String firstName,
        String lastName,
        String sex,
        Long homeClubId,
        Long registeredAtClubId,
        Boolean showActivityInClub,
        Boolean isGuest,
        Boolean isForeigner,
        String paymentPrimarySource,
        Person person) {

    Member changed(Member before, long timestamp, MemberFile file) {
        return new Member(
                before.id(),
                timestamp,
                before.isDeleted(),
                or(firstName, before.firstName()),
                or(lastName, before.lastName()),
                or(email, before.email()),
                or(sex, before.sex()),
                before.homeClubId(),
                or(showActivityInClub, before.showActivityInClub()),
                before.isPresentInClub(),
                before.standing(),
                person(before.person()),
                new MemberFile(
                        file.number(),
                        file.registeredAtClubId(),
                        or(paymentPrimarySource, file.paymentPrimarySource()),
                        file.isEmailConfirmed(),
                        file.photoId(),
                        file.consultantId(),
                        file.created(),
                        file.updated()));
    }

    private Person person(Person before) {
        return new Person(
                or(person.birthDate(), before.birthDate()),
                or(person.personalId(), before.personalId()),
                or(person.phoneNumber(), before.phoneNumber()),
                or(person.idCardName(), before.idCardName()),
                or(person.idCardNumber(), before.idCardNumber()),
                or(isForeigner, before.isForeigner()),
                or(person.guardianName(), before.guardianName()),
                or(person.address(), before.address()),
                or(person.citizenship(), before.citizenship()));
    }

    private static <T> T or(T changed, T before) {
        return changed == null ? before : changed;
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "MemberData[]";
    }
}
