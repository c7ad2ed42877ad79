package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.papers.Portrait;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rules of members' data: who can be added, what can be changed.
 *
 * <p>The member of the vendor's samples, {@value SampleMember#ID}, exists from the start, as after the last of the samples. It can still be
 * added once by its e-mail address, which puts it back to the first of them: with the documented key, number
 * and counter, and without log-in and answers to agreements.
 */
public final class Enrolment {

    /** Key that the first new member gets. */
    private static final long FIRST_ID = 1001;

    private final Guard guard;
    private final ClubTime time;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Accounts accounts;
    private final Verifications verifications;
    private final AgreementAnswers answers;
    private final Photos photos;
    private final Events events;
    private boolean isSampleAdded;
    private long added;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param clubs the clubs
     * @param members the members
     * @param accounts the log-ins
     * @param verifications sends what confirms an e-mail address
     * @param answers answers to agreements
     * @param photos keeps photos
     * @param events receives the events
     */
    public Enrolment(
            Guard guard,
            ClubTime time,
            Table<Club> clubs,
            Table<Member> members,
            Accounts accounts,
            Verifications verifications,
            AgreementAnswers answers,
            Photos photos,
            Events events) {
        this.guard = guard;
        this.time = time;
        this.clubs = clubs;
        this.members = members;
        this.accounts = accounts;
        this.verifications = verifications;
        this.answers = answers;
        this.photos = photos;
        this.events = events;
    }

    /**
     * Adds a member.
     *
     * @param data everything known; e-mail address and home club are required
     * @return the new member
     * @throws Refused {@code MEMBER_ALREADY_EXISTS}, or {@code INVALID_ENROLMENT} for a club there is not
     */
    public Member add(MemberData data) {
        return guard.alone(() -> {
            requireClub(data.homeClubId(), Subject.HOME_CLUB);
            requireClub(data.registeredAtClubId(), Subject.REGISTRATION_CLUB);
            if (isSampleAgain(data)) {
                isSampleAdded = true;
                accounts.remove(SampleMember.EMAIL);
                answers.takeBack(SampleMember.ID);
                return addSample(data);
            }
            requireUnused(0, data.email(), Member::email, new Refused(Reason.MEMBER_ALREADY_EXISTS, Subject.EMAIL));
            requireUnused(
                    0,
                    data.person().personalId(),
                    member -> member.person().personalId(),
                    new Refused(Reason.MEMBER_ALREADY_EXISTS, Subject.PERSONAL_ID));
            long id = FIRST_ID + added++;
            String number = UUID.nameUUIDFromBytes(("member " + id).getBytes(StandardCharsets.UTF_8))
                    .toString();
            return enrol(id, guard.nextTimestamp(), number, data);
        });
    }

    /**
     * Makes a guest out of a lead, under the same key.
     *
     * @param leadId key of the lead
     * @param data everything known; the home club is required
     * @return the guest
     * @throws Refused {@code INVALID_ENROLMENT} for a club there is not
     */
    public Member convert(long leadId, MemberData data) {
        return guard.alone(() -> {
            requireClub(data.homeClubId(), Subject.HOME_CLUB);
            return enrol(leadId, guard.nextTimestamp(), Long.toString(leadId), data);
        });
    }

    Optional<Member> findByEmail(String email) {
        return members
                .list(member -> email.equalsIgnoreCase(member.email()), Comparator.comparingLong(Member::id))
                .stream()
                .findFirst();
    }

    private boolean isSampleAgain(MemberData data) {
        return !isSampleAdded
                && SampleMember.EMAIL.equalsIgnoreCase(data.email())
                && findByEmail(SampleMember.EMAIL)
                        .filter(member -> member.id() == SampleMember.ID)
                        .isPresent();
    }

    private Member addSample(MemberData data) {
        Member added = enrol(SampleMember.ID, SampleMember.ADDED_COUNTER, SampleMember.NUMBER, data);
        Person told = new Person(null, SampleMember.PERSONAL_ID, null, null, null, false, null, null);
        MemberData sample = new MemberData(null, null, null, null, null, null, null, null, null, null, told);
        return data.person().personalId() != null
                ? added
                : members.put(sample.changed(added, added.timestamp(), added.file()));
    }

    private Member enrol(long id, long timestamp, String number, MemberData data) {
        Club home = clubs.find(data.homeClubId()).orElseThrow();
        boolean isGuest = Boolean.TRUE.equals(data.isGuest());
        MemberFile file = MemberFile.of(number, time.now(home).withNano(0));
        Member blank = new Member(
                id,
                timestamp,
                false,
                "",
                "",
                data.email(),
                null,
                data.homeClubId(),
                false,
                false,
                isGuest ? Standing.WITHOUT_CONTRACT : Standing.GOOD,
                Person.UNKNOWN,
                new MemberFile(
                        number, data.registeredAtClubId(), null, false, null, null, file.created(), file.updated()));
        Member member = members.put(data.changed(blank, timestamp, blank.file()));
        if (member.email() != null) {
            verifications.sendEmail(member);
        }
        return member;
    }

    /**
     * Changes a member.
     *
     * @param id member
     * @param data what is to be different
     * @return the member afterwards
     * @throws Refused {@code MEMBER_DOES_NOT_EXIST}, or {@code VALUE_IN_USE} if an e-mail address, phone number or personal
     *     number belongs to somebody else
     */
    public Member change(long id, MemberData data) {
        return rewrite(id, before -> data.changed(before, before.timestamp(), before.file()));
    }

    /**
     * Changes a member.
     *
     * @param id member
     * @param change what is to be different; counter and file are left to the company
     * @return the member afterwards
     * @throws Refused as above
     */
    public Member rewrite(long id, UnaryOperator<Member> change) {
        return guard.alone(() -> {
            Member before = members.require(id, Reason.MEMBER_DOES_NOT_EXIST, Subject.NOTHING);
            Member wanted = change.apply(before);
            requireOwn(before, wanted, Member::email, Subject.EMAIL);
            requireOwn(before, wanted, member -> member.person().personalId(), Subject.PERSONAL_ID);
            requireOwn(before, wanted, member -> member.person().phoneNumber(), Subject.PHONE_NUMBER);
            boolean isNewEmail = wanted.email() != null && !wanted.email().equalsIgnoreCase(before.email());
            MemberFile file = wanted.file();
            if (isNewEmail) {
                accounts.rename(before.email(), wanted.email());
                file = file.confirmed(false);
            }
            Member after = members.put(wanted.with(guard.nextTimestamp(), touched(before, file)));
            events.note(EventType.USER_MODIFIED, id);
            if (isNewEmail) {
                verifications.sendEmail(after);
            }
            return after;
        });
    }

    /**
     * Puts an employee in charge of a member.
     *
     * @param id member
     * @param consultantId key of the employee
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Member assignConsultant(long id, long consultantId) {
        return guard.alone(() -> change(id, file -> file.consultant(consultantId)));
    }

    private void requireClub(Long clubId, Subject subject) {
        if (clubId != null) {
            clubs.require(clubId, Reason.INVALID_ENROLMENT, subject);
        }
    }

    private void requireOwn(Member before, Member wanted, Function<Member, String> field, Subject subject) {
        String value = field.apply(wanted);
        if (!Objects.equals(value, field.apply(before))) {
            requireUnused(before.id(), value, field, new Refused(Reason.VALUE_IN_USE, subject));
        }
    }

    private void requireUnused(long ownId, String value, Function<Member, String> field, Refused refused) {
        boolean isUsed = value != null
                && !members.list(
                                member -> member.id() != ownId && value.equalsIgnoreCase(field.apply(member)),
                                (one, two) -> 0)
                        .isEmpty();
        if (isUsed) {
            throw refused;
        }
    }

    /**
     * Stores a member's photo, in place of the former one of that role.
     *
     * @param id member
     * @param role role of the photo
     * @param photo picture; null to take the former one away
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Member setPhoto(long id, Portrait.Role role, Photos.Photo photo) {
        return guard.alone(() -> {
            members.require(id, Subject.MEMBER);
            photos.assign(id, role, photo == null ? null : photos.add(photo));
            return change(id, file -> file.photo(photos.shown(id).orElse(null)));
        });
    }

    /** Notes that something around the member has changed, such as a card. Only inside a step of the guard. */
    public Member touch(long id) {
        return change(id, file -> file);
    }

    /** Changes what the company notes about a member. Only inside a step of the guard. */
    Member change(long id, Function<MemberFile, MemberFile> change) {
        Member before = members.require(id, Subject.MEMBER);
        MemberFile file = touched(before, change.apply(before.file()));
        events.note(EventType.USER_MODIFIED, id);
        return members.put(before.with(guard.nextTimestamp(), file));
    }

    private MemberFile touched(Member member, MemberFile file) {
        return file.updated(time.now(member.homeClubId()).withNano(0));
    }
}
