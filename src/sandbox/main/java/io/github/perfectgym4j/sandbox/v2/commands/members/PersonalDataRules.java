package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.State;
import io.github.perfectgym4j.sandbox.company.people.DocumentType;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which personal data the company takes. Only what is new is checked: version 1 takes nearly everything. */
public final class PersonalDataRules {

    private static final String FIELD_ERROR = "PersonalDataFieldError";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,}";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    /** The contract says that there is an age, but not which. */
    private static final int OF_AGE = 16;

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
    public static List<Reason> check(Company company, SentDetails before, SentDetails after) {
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
        address("stateId", SentAddress::stateId, id -> State.find(id).isPresent());
        address("countrySymbol", SentAddress::countrySymbol, this::isCountry);
    }

    private void required(String name, Function<SentPerson, String> field, Predicate<String> isGood) {
        boolean isTaken = isNew(field, before.person(), after.person());
        if (field.apply(after.person()) == null && (isTaken || before.equals(SentDetails.NOTHING))) {
            wrong.add(new Reason(FIELD_ERROR, "personalData." + name, null));
        } else {
            person(name, field, isGood);
        }
    }

    private <T> void person(String name, Function<SentPerson, T> field, Predicate<T> isGood) {
        T value = field.apply(after.person());
        if (isNew(field, before.person(), after.person()) && value != null && !isGood.test(value)) {
            wrong.add(new Reason(FIELD_ERROR, "personalData." + name, null));
        }
    }

    private <T> void address(String name, Function<SentAddress, T> field, Predicate<T> isGood) {
        T value = field.apply(after.address());
        if (isNew(field, before.address(), after.address()) && value != null && !isGood.test(value)) {
            wrong.add(new Reason(FIELD_ERROR, "addressData." + name, null));
        }
    }

    /** @return whether a field changes */
    static <S> boolean isNew(Function<S, ?> field, S before, S after) {
        return !Objects.equals(field.apply(before), field.apply(after));
    }

    private boolean isCountry(String symbol) {
        return company.geo().countryBySymbol(symbol).isPresent();
    }

    private boolean isBirthDate(String text) {
        return after.person()
                .born()
                .filter(day -> !day.isBefore(FIRST_BIRTH)
                        && day.isBefore(company.time().today()))
                .isPresent();
    }

    /** @return whether somebody may sign alone, or the birth date is unknown */
    public static boolean isOfAge(Company company, SentPerson person) {
        LocalDate today = company.time().today();
        return person.born()
                .filter(day -> day.isBefore(today) && day.plusYears(OF_AGE).isAfter(today))
                .isEmpty();
    }

    /** @return whether it could be the name of a town: it has a letter and no digit */
    public static boolean isCityName(String name) {
        return name.chars().anyMatch(Character::isLetter) && name.chars().noneMatch(Character::isDigit);
    }
}
