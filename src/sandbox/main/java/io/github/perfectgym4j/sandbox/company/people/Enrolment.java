package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.seed.DocumentedPeople;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rules of members' data: who can be added, what can be changed.
 *
 * <p>The member of the vendor's samples, {@value #SAMPLE_ID}, is there from the start, as after the last of the samples. Adding it by
 * its e-mail address works once all the same and puts it back to the first of them: with the documented key, number
 * and counter, and without log-in.
 */
public final class Enrolment {

    /** Key of the member whom the vendor's samples add and change. */
    public static final long SAMPLE_ID = 236;

    /** Key that the first new member gets. */
    private static final long FIRST_ID = 1001;

    private final Company company;
    private final Map<String, Long> confirmations = new HashMap<>();
    private boolean isSampleAdded;
    private long added;

    public Enrolment(Company company) {
        this.company = company;
    }

    /**
     * Adds a member.
     *
     * @param data everything known; e-mail address and home club have to be there
     * @return the new member
     * @throws Refused {@code UserAlreadyExist}, or {@code InvalidParameters} for a club there is not
     */
    public Member add(MemberData data) {
        return company.guard().alone(() -> {
            requireClub(data.homeClubId(), "homeClubId");
            requireClub(data.registeredAtClubId(), "registeredAtClubId");
            if (isSampleAgain(data)) {
                isSampleAdded = true;
                company.accounts().remove(DocumentedPeople.SAMPLE_EMAIL);
                return addSample(data);
            }
            // As in the vendor's sample of this refusal, with a capital.
            requireUnused(0, data.email(), Member::email, new Refused("UserAlreadyExist", "Email"));
            requireUnused(
                    0,
                    data.person().personalId(),
                    member -> member.person().personalId(),
                    new Refused("UserAlreadyExist", "PersonalId"));
            long id = FIRST_ID + added++;
            String number = UUID.nameUUIDFromBytes(("member " + id).getBytes(StandardCharsets.UTF_8))
                    .toString();
            return enrol(id, company.guard().nextTimestamp(), number, data);
        });
    }

    private boolean isSampleAgain(MemberData data) {
        return !isSampleAdded
                && data.email().equalsIgnoreCase(DocumentedPeople.SAMPLE_EMAIL)
                && company.findByEmail(DocumentedPeople.SAMPLE_EMAIL)
                        .filter(member -> member.id() == SAMPLE_ID)
                        .isPresent();
    }

    private Member addSample(MemberData data) {
        Member added = enrol(SAMPLE_ID, DocumentedPeople.SAMPLE_ADDED_COUNTER, DocumentedPeople.SAMPLE_NUMBER, data);
        Person told = new Person(null, DocumentedPeople.SAMPLE_PERSONAL_ID, null, null, null, false, null, null);
        MemberData sample = new MemberData(null, null, null, null, null, null, null, null, null, null, told);
        return data.person().personalId() != null
                ? added
                : company.members().put(sample.changed(added, added.timestamp(), added.file()));
    }

    private Member enrol(long id, long timestamp, String number, MemberData data) {
        Club home = company.clubs().find(data.homeClubId()).orElseThrow();
        boolean isGuest = Boolean.TRUE.equals(data.isGuest());
        MemberFile file = MemberFile.of(number, company.now(home).withNano(0));
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
        Member member = company.members().put(data.changed(blank, timestamp, blank.file()));
        sendConfirmation(member);
        return member;
    }

    /**
     * Changes a member.
     *
     * @param id member
     * @param data what is to be different
     * @return the member afterwards
     * @throws Refused {@code UserDoesNotExists}, or {@code InvalidAttributeValue} if an e-mail address, phone number or personal
     *     number belongs to somebody else
     */
    public Member change(long id, MemberData data) {
        return company.guard().alone(() -> {
            Member before = company.members().require(id, "UserDoesNotExists", "");
            requireOwn(before, data.email(), Member::email, "email");
            requireOwn(
                    before,
                    data.person().personalId(),
                    member -> member.person().personalId(),
                    "personalId");
            requireOwn(
                    before,
                    data.person().phoneNumber(),
                    member -> member.person().phoneNumber(),
                    "phoneNumber");
            boolean isNewEmail = data.email() != null && !data.email().equalsIgnoreCase(before.email());
            MemberFile file = before.file();
            if (isNewEmail) {
                company.accounts().rename(before.email(), data.email());
                file = file.confirmed(false);
            }
            Member after = data.changed(before, company.guard().nextTimestamp(), touched(before, file));
            company.members().put(after);
            company.events().note(EventType.USER_MODIFIED, id);
            if (isNewEmail) {
                sendConfirmation(after);
            }
            return after;
        });
    }

    private void requireClub(Long clubId, String property) {
        if (clubId != null) {
            company.clubs().require(clubId, "InvalidParameters", property);
        }
    }

    private void requireOwn(Member member, String value, Function<Member, String> field, String property) {
        if (!Objects.equals(value, field.apply(member))) {
            requireUnused(member.id(), value, field, new Refused("InvalidAttributeValue", property));
        }
    }

    private void requireUnused(long ownId, String value, Function<Member, String> field, Refused refused) {
        boolean isUsed = value != null
                && !company.members()
                        .list(
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
        company.outbox().send(member.email(), "ConfirmEmailAddress", token);
    }

    public void expectConfirmation(String token, long memberId) {
        confirmations.put(token, memberId);
    }

    /**
     * Confirms an e-mail address.
     *
     * @param token token of the confirmation mail; works once
     * @return the member afterwards
     * @throws Refused {@code InvalidToken}
     */
    public Member confirmEmail(String token) {
        return company.guard().alone(() -> {
            Long id = confirmations.remove(token);
            if (id == null) {
                throw new Refused("InvalidToken");
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
     * @throws Refused {@code InvalidPropertyId} for a member or an agreement there is not
     */
    public Member agree(long id, List<Long> agreementIds) {
        if (!agreementIds.stream().allMatch(AgreementType::exists)) {
            throw new Refused("InvalidPropertyId", "agreementIds");
        }
        Set<Long> agreed = new LinkedHashSet<>(agreementIds);
        return company.guard().alone(() -> {
            Member after = change(id, file -> file.agreed(agreed));
            company.events().note(EventType.AGREEMENT_ANSWER_MODIFIED, id);
            return after;
        });
    }

    /**
     * Stores a member's photo.
     *
     * @param id member
     * @param photo picture
     * @return the member afterwards
     * @throws Refused {@code InvalidPropertyId} for a member there is not
     */
    public Member setPhoto(long id, Photos.Photo photo) {
        return company.guard().alone(() -> {
            company.members().require(id, "InvalidPropertyId", "userId");
            long photoId = company.photos().add(photo);
            return change(id, file -> file.photo(photoId));
        });
    }

    /** Notes that something around the member has changed, such as a card. Only inside a step of the guard. */
    public Member touch(long id) {
        return change(id, file -> file);
    }

    private Member change(long id, Function<MemberFile, MemberFile> change) {
        Member before = company.members().require(id, "InvalidPropertyId", "userId");
        MemberFile file = touched(before, change.apply(before.file()));
        company.events().note(EventType.USER_MODIFIED, id);
        return company.members().put(before.with(company.guard().nextTimestamp(), file));
    }

    private MemberFile touched(Member member, MemberFile file) {
        return file.updated(
                company.now(company.clubs().find(member.homeClubId()).orElseThrow())
                        .withNano(0));
    }
}
