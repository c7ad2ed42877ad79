package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rules of members' data: who can be added, what can be changed.
 *
 * <p>The member of the vendor's samples, {@value SampleMember#ID}, exists from the start, as after the last of the samples. It can still be
 * added once by its e-mail address, which puts it back to the first of them: with the documented key, number
 * and counter, and without log-in.
 */
public final class Enrolment {

    /** Key that the first new member gets. */
    private static final long FIRST_ID = 1001;

    private final Guard guard;
    private final ClubTime time;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Photos photos;
    private final Events events;
    private final Map<String, Long> confirmations = new HashMap<>();
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
     * @param outbox takes mails
     * @param photos keeps photos
     * @param events receives the events
     */
    public Enrolment(
            Guard guard,
            ClubTime time,
            Table<Club> clubs,
            Table<Member> members,
            Accounts accounts,
            Outbox outbox,
            Photos photos,
            Events events) {
        this.guard = guard;
        this.time = time;
        this.clubs = clubs;
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
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

    Optional<Member> findByEmail(String email) {
        return members
                .list(member -> member.email().equalsIgnoreCase(email), Comparator.comparingLong(Member::id))
                .stream()
                .findFirst();
    }

    private boolean isSampleAgain(MemberData data) {
        return !isSampleAdded
                && data.email().equalsIgnoreCase(SampleMember.EMAIL)
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
                        number,
                        data.registeredAtClubId(),
                        null,
                        false,
                        file.agreements(),
                        null,
                        file.created(),
                        file.updated()));
        Member member = members.put(data.changed(blank, timestamp, blank.file()));
        sendConfirmation(member);
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
        return guard.alone(() -> {
            Member before = members.require(id, Reason.MEMBER_DOES_NOT_EXIST, Subject.NOTHING);
            requireOwn(before, data.email(), Member::email, Subject.EMAIL);
            requireOwn(
                    before,
                    data.person().personalId(),
                    member -> member.person().personalId(),
                    Subject.PERSONAL_ID);
            requireOwn(
                    before,
                    data.person().phoneNumber(),
                    member -> member.person().phoneNumber(),
                    Subject.PHONE_NUMBER);
            boolean isNewEmail = data.email() != null && !data.email().equalsIgnoreCase(before.email());
            MemberFile file = before.file();
            if (isNewEmail) {
                accounts.rename(before.email(), data.email());
                file = file.confirmed(false);
            }
            Member after = data.changed(before, guard.nextTimestamp(), touched(before, file));
            members.put(after);
            events.note(EventType.USER_MODIFIED, id);
            if (isNewEmail) {
                sendConfirmation(after);
            }
            return after;
        });
    }

    private void requireClub(Long clubId, Subject subject) {
        if (clubId != null) {
            clubs.require(clubId, Reason.INVALID_ENROLMENT, subject);
        }
    }

    private void requireOwn(Member member, String value, Function<Member, String> field, Subject subject) {
        if (!Objects.equals(value, field.apply(member))) {
            requireUnused(member.id(), value, field, new Refused(Reason.VALUE_IN_USE, subject));
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

    private void sendConfirmation(Member member) {
        String token = UUID.randomUUID().toString();
        confirmations.values().remove(member.id());
        confirmations.put(token, member.id());
        outbox.send(member.email(), "ConfirmEmailAddress", token);
    }

    /**
     * Lets a token confirm the e-mail address of a member.
     *
     * @param token token
     * @param memberId member
     */
    public void expectConfirmation(String token, long memberId) {
        confirmations.put(token, memberId);
    }

    /**
     * Confirms an e-mail address.
     *
     * @param token token of the confirmation mail; works once
     * @return the member afterwards
     * @throws Refused {@code INVALID_TOKEN}
     */
    public Member confirmEmail(String token) {
        return guard.alone(() -> {
            Long id = confirmations.remove(token);
            if (id == null) {
                throw new Refused(Reason.INVALID_TOKEN);
            }
            return change(id, file -> file.confirmed(true));
        });
    }

    /**
     * Notes agreements. Former ones stay.
     *
     * @param id member
     * @param agreementIds what the member agrees to
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member or an agreement there is not
     */
    public Member agree(long id, List<Long> agreementIds) {
        if (!agreementIds.stream().allMatch(AgreementType::exists)) {
            throw new Refused(Reason.UNKNOWN_KEY, Subject.AGREEMENTS);
        }
        Set<Long> agreed = new LinkedHashSet<>(agreementIds);
        return guard.alone(() -> {
            Member after = change(id, file -> file.agreed(agreed));
            events.note(EventType.AGREEMENT_ANSWER_MODIFIED, id);
            return after;
        });
    }

    /**
     * Stores a member's photo.
     *
     * @param id member
     * @param photo picture
     * @return the member afterwards
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Member setPhoto(long id, Photos.Photo photo) {
        return guard.alone(() -> {
            members.require(id, Subject.MEMBER);
            long photoId = photos.add(photo);
            return change(id, file -> file.photo(photoId));
        });
    }

    /** Notes that something around the member has changed, such as a card. Only inside a step of the guard. */
    public Member touch(long id) {
        return change(id, file -> file);
    }

    private Member change(long id, Function<MemberFile, MemberFile> change) {
        Member before = members.require(id, Subject.MEMBER);
        MemberFile file = touched(before, change.apply(before.file()));
        events.note(EventType.USER_MODIFIED, id);
        return members.put(before.with(guard.nextTimestamp(), file));
    }

    private MemberFile touched(Member member, MemberFile file) {
        return file.updated(time.now(member.homeClubId()).withNano(0));
    }
}
