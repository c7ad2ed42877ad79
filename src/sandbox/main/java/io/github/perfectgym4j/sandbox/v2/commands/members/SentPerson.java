package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.people.DocumentType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The contract's {@code personalData}; null where it says nothing.
 *
 * @param firstName first name
 * @param lastName last name
 * @param birthDate day of birth as it was sent
 * @param sex {@code Male}, {@code Female} or {@code Other}
 * @param phoneNumber phone number
 * @param email address
 * @param citizenship country code of two letters
 * @param personalId national number
 * @param documentTypeId key of a kind of identity document
 * @param documentNumber number of that document
 */
public record SentPerson(
        String firstName,
        String lastName,
        String birthDate,
        String sex,
        String phoneNumber,
        String email,
        String citizenship,
        String personalId,
        Long documentTypeId,
        String documentNumber) {

    /** Without any details. */
    public static final SentPerson NOTHING = new SentPerson(null, null, null, null, null, null, null, null, null, null);

    private static final List<String> SEXES = List.of("Male", "Female", "Other");

    static SentPerson read(Optional<Fields> fields) {
        return fields.map(sent -> new SentPerson(
                        sent.optionalText("firstName"),
                        sent.optionalText("lastName"),
                        sent.optionalText("birthDate"),
                        sent.optionalWord("sex", SEXES),
                        sent.optionalText("phoneNumber"),
                        sent.optionalText("email"),
                        sent.optionalText("citizenshipCountrySymbol"),
                        sent.optionalText("personalId"),
                        sent.optionalLong("documentTypeId"),
                        sent.optionalText("documentNumber")))
                .orElse(NOTHING);
    }

    /** @return what the company knows of a member */
    static SentPerson of(Member member) {
        Person person = member.person();
        return new SentPerson(
                member.firstName(),
                member.lastName(),
                Objects.toString(person.birthDate(), null),
                member.sex(),
                person.phoneNumber(),
                member.email(),
                person.citizenship(),
                person.personalId(),
                DocumentType.named(person.idCardName()).map(DocumentType::id).orElse(null),
                person.idCardNumber());
    }

    /** @return day of birth; empty if unknown, or if what was sent is no day */
    Optional<LocalDate> born() {
        try {
            return Optional.ofNullable(birthDate).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** @return this, and where it says nothing, the other */
    SentPerson over(SentPerson other) {
        return new SentPerson(
                or(firstName, other.firstName),
                or(lastName, other.lastName),
                or(birthDate, other.birthDate),
                or(sex, other.sex),
                or(phoneNumber, other.phoneNumber),
                or(email, other.email),
                or(citizenship, other.citizenship),
                or(personalId, other.personalId),
                or(documentTypeId, other.documentTypeId),
                or(documentNumber, other.documentNumber));
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }

    /** @return the same as JSON, with null where it says nothing */
    JsonObject json() {
        return new Row()
                .put("firstName", firstName)
                .put("lastName", lastName)
                .put("birthDate", birthDate)
                .put("sex", sex)
                .put("phoneNumber", phoneNumber)
                .put("email", email)
                .put("citizenshipCountrySymbol", citizenship)
                .put("personalId", personalId)
                .put("documentTypeId", documentTypeId)
                .put("documentNumber", documentNumber)
                .build();
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "SentPerson[]";
    }
}
