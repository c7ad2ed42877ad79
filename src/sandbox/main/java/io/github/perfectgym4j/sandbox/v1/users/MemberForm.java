package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.MemberData;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads what a call says about a member, for operations that add one and for the one that changes one. */
public final class MemberForm {

    /** The greatest age. */
    private static final int FIRST_YEAR = 1900;

    private MemberForm() {}

    /**
     * Reads a new member: e-mail address, home club and day of birth are required.
     *
     * @param form parameters of the call; {@link Parameters#check()} is left to the caller
     * @return what they say
     */
    public static MemberData readNew(Parameters form) {
        form.requiredText("email");
        form.requiredLong("homeClubId");
        form.requiredText("birthDate");
        return read(form);
    }

    /**
     * Reads a change of a member: nothing is required.
     *
     * @param form parameters of the call; {@link Parameters#check()} is left to the caller
     * @return what they say
     */
    static MemberData read(Parameters form) {
        Guardian guardian = Guardian.read(form);
        // Q33: two spellings, the right one wins.
        boolean hasForeigner = form.has("isForeigner");
        return new MemberData(
                form.optionalEmail("email"),
                form.optionalText("firstName"),
                form.optionalText("lastName"),
                form.optionalChoice("sex", "Male", "Female"),
                form.optionalLong("homeClubId"),
                form.optionalLong("registeredAtClubId"),
                form.booleanOrNull("showActivityInClub"),
                form.booleanOrNull("isGuest"),
                form.booleanOrNull(hasForeigner ? "isForeigner" : "isForigner"),
                form.optionalChoice("paymentPrimarySource", "CreditCard", "DirectDebit", "Cash"),
                new Person(
                        form.optional("birthDate", MemberForm::birthDate),
                        form.optionalText("personalId"),
                        form.optionalText("phoneNumber"),
                        form.optionalText("idCardName"),
                        form.optionalText("idCardNumber"),
                        false,
                        guardian == null ? null : guardian.fullName(),
                        address(form.nested("address"))));
    }

    private static LocalDate birthDate(String text) {
        LocalDate day = text.length() == 10
                ? LocalDate.parse(text)
                : LocalDateTime.parse(text).toLocalDate();
        if (day.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException();
        }
        return day;
    }

    private static Address address(Parameters form) {
        if (form == null) {
            return null;
        }
        String symbol = form.optionalChoice("countrySymbol", Countries.symbols());
        String country = form.optionalText("country");
        return new Address(
                text(form, "line1"),
                text(form, "line2"),
                text(form, "city"),
                text(form, "postalCode"),
                symbol != null ? Countries.name(symbol) : country == null ? "" : country,
                symbol != null ? symbol : country == null ? "" : Countries.symbol(country));
    }

    private static String text(Parameters form, String name) {
        String text = form.optionalText(name);
        return text == null ? "" : text;
    }
}
