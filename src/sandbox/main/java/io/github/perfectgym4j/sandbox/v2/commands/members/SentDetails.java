package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.geo.Geo;
import io.github.perfectgym4j.sandbox.company.people.DocumentType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberData;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/**
 * What a command says about a person.
 *
 * @param person {@code personalData}
 * @param address {@code addressData}
 */
public record SentDetails(SentPerson person, SentAddress address) {

    /** Without any details. */
    public static final SentDetails NOTHING = new SentDetails(SentPerson.NOTHING, SentAddress.NOTHING);

    public static SentDetails read(Fields command) {
        return new SentDetails(
                SentPerson.read(command.optionalObject("personalData")),
                SentAddress.read(command.optionalObject("addressData")));
    }

    /** @return what the company knows of a member */
    public static SentDetails of(Member member) {
        return new SentDetails(
                SentPerson.of(member), SentAddress.of(member.person().address()));
    }

    /** @return this, and where it says nothing, the other */
    public SentDetails over(SentDetails other) {
        return new SentDetails(person.over(other.person), address.over(other.address));
    }

    /** @return the same as JSON, with null where it says nothing */
    JsonObject json() {
        return new Row()
                .put("personalData", person.json())
                .put("addressData", address.json())
                .build();
    }

    /** @return a member with these details; valid ones only */
    Member applyTo(Member before, Geo geo) {
        SentDetails known = of(before);
        Person old = before.person();
        return new Member(
                before.id(),
                before.timestamp(),
                before.isDeleted(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.sex(),
                before.homeClubId(),
                before.showActivityInClub(),
                before.isPresentInClub(),
                before.standing(),
                new Person(
                        person.born().orElse(null),
                        person.personalId(),
                        person.phoneNumber(),
                        // Version 1 takes names of documents that have no key here: they stay.
                        Objects.equals(person.documentTypeId(), known.person.documentTypeId())
                                ? old.idCardName()
                                : documentType(),
                        person.documentNumber(),
                        old.isForeigner(),
                        old.guardianName(),
                        address.equals(known.address) ? old.address() : address.address(geo),
                        person.citizenship()),
                before.file());
    }

    /** @return a new member with these details; valid ones only */
    public MemberData newMember(long homeClubId, boolean isGuest, Geo geo) {
        return new MemberData(
                person.email(),
                person.firstName(),
                person.lastName(),
                person.sex(),
                homeClubId,
                null,
                null,
                isGuest,
                null,
                null,
                new Person(
                        person.born().orElse(null),
                        person.personalId(),
                        person.phoneNumber(),
                        documentType(),
                        person.documentNumber(),
                        false,
                        null,
                        address.address(geo),
                        person.citizenship()));
    }

    private String documentType() {
        return Optional.ofNullable(person.documentTypeId())
                .flatMap(DocumentType::find)
                .map(DocumentType::name)
                .orElse(null);
    }
}
