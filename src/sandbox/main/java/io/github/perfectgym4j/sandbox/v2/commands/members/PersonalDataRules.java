package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.people.DocumentType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which personal data the company takes. Only what is new is checked: version 1 takes nearly everything. */
final class PersonalDataRules {

    private static final String FIELD_ERROR = "PersonalDataFieldError";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,}";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    /** How version 2 calls the states of contracts. */
    private static final Map<Status, String> STATUSES = Map.of(
            Status.NOT_STARTED, "NotStarted",
            Status.CURRENT, "Current",
            Status.FROZEN, "Freezed",
            Status.ENDED, "Ended");

    private final Company company;
    private final SentDetails before;
    private final SentDetails after;
    private final List<Reason> wrong = new ArrayList<>();

    private PersonalDataRules(Company company, SentDetails before, SentDetails after) {
        this.company = company;
        this.before = before;
        this.after = after;
    }

    /**
     * Checks each field.
     *
     * @param company the company
     * @param before details as they are
     * @param after details as they are to be
     * @return what is wrong: {@code PersonalDataFieldError} with the field
     */
    static List<Reason> check(Company company, SentDetails before, SentDetails after) {
        PersonalDataRules rules = new PersonalDataRules(company, before, after);
        rules.checkPerson();
        rules.checkAddress();
        return rules.wrong;
    }

    private void checkPerson() {
        required("firstName", SentPerson::firstName, name -> !name.isBlank());
        required("lastName", SentPerson::lastName, name -> !name.isBlank());
        required("email", SentPerson::email, email -> email.matches(EMAIL));
        person("phoneNumber", SentPerson::phoneNumber, number -> number.matches(PHONE));
        person("birthDate", SentPerson::birthDate, this::isBirthDate);
        person("citizenshipCountrySymbol", SentPerson::citizenship, this::isCountry);
        person("documentTypeId", SentPerson::documentTypeId, id -> DocumentType.find(id)
                .isPresent());
    }

    private void checkAddress() {
        address("cityId", SentAddress::cityId, id -> company.geo().city(id).isPresent());
        address("countrySymbol", SentAddress::countrySymbol, this::isCountry);
    }

    private boolean isCountry(String symbol) {
        return company.geo().countryBySymbol(symbol).isPresent();
    }

    private boolean isBirthDate(String text) {
        return day(text)
                .filter(day -> !day.isBefore(FIRST_BIRTH)
                        && day.isBefore(company.time().today()))
                .isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void required(String name, Function<SentPerson, String> field, Predicate<String> isGood) {
        if (field.apply(after.person()) == null && (before.equals(SentDetails.NOTHING) || isNew(field))) {
            wrong.add(new Reason(FIELD_ERROR, "personalData." + name, null));
        } else {
            person(name, field, isGood);
        }
    }

    private boolean isNew(Function<SentPerson, ?> field) {
        return !Objects.equals(field.apply(before.person()), field.apply(after.person()));
    }

    private <T> void person(String name, Function<SentPerson, T> field, Predicate<T> isGood) {
        T value = field.apply(after.person());
        if (isNew(field) && value != null && !isGood.test(value)) {
            wrong.add(new Reason(FIELD_ERROR, "personalData." + name, null));
        }
    }

    private <T> void address(String name, Function<SentAddress, T> field, Predicate<T> isGood) {
        T value = field.apply(after.address());
        boolean isNew = !Objects.equals(field.apply(before.address()), value);
        if (isNew && value != null && !isGood.test(value)) {
            wrong.add(new Reason(FIELD_ERROR, "addressData." + name, null));
        }
    }

    /** @return whether somebody of that birth date has come of age for signing alone, or the date is unknown */
    static boolean isOfAge(Company company, SentPerson person) {
        return day(person.birthDate())
                .filter(day -> day.plusYears(AGE).isAfter(company.time().today()))
                .isEmpty();
    }

    /** The contract says that there is an age, but not which. */
    private static final int AGE = 16;

    /**
     * Looks for others with the same data.
     *
     * @param company the company
     * @param ownId key of the member; 0 for a new one
     * @param person details as they are to be
     * @return {@code PersonalDataDuplication} for each field that is another member's, with that member as data
     */
    static List<Reason> duplicates(Company company, long ownId, SentPerson person) {
        List<Reason> found = new ArrayList<>();
        Map<String, Function<SentPerson, String>> fields = ownId == 0
                ? Map.of("email", SentPerson::email, "personalId", SentPerson::personalId)
                : Map.of(
                        "email", SentPerson::email,
                        "personalId", SentPerson::personalId,
                        "phoneNumber", SentPerson::phoneNumber);
        fields.forEach((name, field) -> other(company, ownId, field.apply(person), field)
                .ifPresent(other -> found.add(
                        new Reason("PersonalDataDuplication", "personalData." + name, data(company, other)))));
        found.sort(Comparator.comparing(Reason::property));
        return found;
    }

    /** @return the first other member with that value */
    static Optional<Member> other(Company company, long ownId, String value, Function<SentPerson, String> field) {
        return value == null
                ? Optional.empty()
                : company
                        .members()
                        .list(
                                member -> member.id() != ownId
                                        && value.equalsIgnoreCase(field.apply(SentPerson.of(member))),
                                Comparator.comparingLong(Member::id))
                        .stream()
                        .findFirst();
    }

    private static JsonObject data(Company company, Member member) {
        LocalDateTime now = company.homeTime().now(member.id());
        String status = company.contracts().of(member.id()).stream()
                .map((Contract contract) -> contract.status(now))
                .min(Comparator.comparing(each -> each == Status.ENDED))
                .map(STATUSES::get)
                .orElse(member.standing().hasContract() ? "Current" : null);
        return new Row()
                .put("memberId", member.id())
                .put("contractStatus", status)
                .build();
    }
}
