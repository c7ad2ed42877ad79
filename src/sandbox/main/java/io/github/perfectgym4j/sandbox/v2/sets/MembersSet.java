package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.function.Function;

/** Members, with address, log-in and balance. */
final class MembersSet {

    /** A member together with its address: the address alone does not know whose it is. */
    private record Home(Member member, Address address) {}

    /** A member together with its log-in. */
    private record LogIn(Member member, boolean hasPassword) {}

    /** A member together with its money. */
    private record Balance(Member member, double prepaid) {}

    private MembersSet() {}

    static EntitySet set() {
        EntityType.Builder<Member> type = EntityType.of("Member", Member.class);
        person(type);
        file(type);
        return EntitySet.ofTable("Members", navigations(type).entity(), Company::members);
    }

    private static void person(EntityType.Builder<Member> type) {
        type.text("firstName", Member::firstName, ORDERABLE)
                .text("secondName", member -> null, ORDERABLE)
                .text("lastName", Member::lastName, ORDERABLE)
                .text("email", Member::email, ORDERABLE)
                .text("phoneNumber", member -> member.person().phoneNumber(), ORDERABLE)
                .text("personalId", member -> member.person().personalId())
                .text("sex", Member::sex, ORDERABLE)
                .time(
                        "birthdate",
                        (company, member) -> member.person().birthDate() == null
                                ? null
                                : member.person().birthDate().atStartOfDay(),
                        ORDERABLE)
                .flag("isForeigner", member -> member.person().isForeigner())
                .number("citizenshipId", (company, member) -> {
                    Country country = citizenship(company, member);
                    return country == null ? null : country.id();
                });
    }

    private static void file(EntityType.Builder<Member> type) {
        type.number("homeClubId", Member::homeClubId)
                .flag(
                        "isActive",
                        member -> !member.isDeleted() && member.standing().hasContract())
                .text("number", member -> member.file().number(), ORDERABLE)
                .text("memberType", member -> member.standing().hasContract() ? "Member" : "Guest", ORDERABLE)
                .text(
                        "emailVerificationStatus",
                        member -> member.file().isEmailConfirmed() ? "Verified" : "None",
                        NOT_FILTERABLE)
                .text("phoneNumberVerificationStatus", member -> "None", NOT_FILTERABLE)
                .number("consultantId", member -> null)
                .text("referralCode", member -> null, NOT_FILTERABLE)
                .flag("isPaymentInProgress", member -> false)
                .time(
                        "createdDate",
                        (company, member) -> Places.moment(
                                company, member.homeClubId(), member.file().created()),
                        NOT_FILTERABLE);
    }

    private static EntityType.Builder<Member> navigations(EntityType.Builder<Member> type) {
        return type.one("homeClub", "Club", (company, member) -> company.clubs()
                        .find(member.homeClubId())
                        .orElse(null))
                .one("consultant", "Employee", (company, member) -> null)
                .one("address", "MemberAddress", MembersSet::home)
                .one("credentials", "MemberCredentials", MembersSet::logIn)
                .one("memberBalance", "MemberBalance", MembersSet::balance)
                .oneNotFilterable("citizenship", "Country", MembersSet::citizenship)
                .beyond("contracts", "memberCards", "tags", "notes", "photos", "levels", "skills", "files")
                .beyond("relatedParentMembers", "relatedChildMembers", "familyParents", "familyChildren")
                .beyond("marketingInfo", "marketingSources", "customAttributes", "agreementAnswers", "paymentSources");
    }

    private static Country citizenship(Company company, Member member) {
        return member.person().isForeigner()
                ? null
                : Places.countryOf(company, member.person().address());
    }

    private static Home home(Company company, Member member) {
        Address address = member.person().address();
        return address == null ? null : new Home(member, address);
    }

    private static LogIn logIn(Company company, Member member) {
        boolean hasLogIn = company.accounts().find(member.email()).isPresent();
        return hasLogIn ? new LogIn(member, company.accounts().hasPassword(member.email())) : null;
    }

    private static Balance balance(Company company, Member member) {
        return new Balance(member, company.purses().balance(member.id()).doubleValue());
    }

    static EntityType address() {
        return EntityType.of("MemberAddress", Home.class)
                .text("street", home -> home.address().line1())
                .text("additionalAddressLine", home -> home.address().line2())
                .text("postalCode", home -> home.address().postalCode())
                .text("city", home -> home.address().city())
                .text("state", home -> null)
                .text("country", home -> home.address().country())
                .number("memberId", home -> home.member().id())
                .build();
    }

    static EntityType credentials() {
        return EntityType.of("MemberCredentials", LogIn.class)
                .number("facebookId", logIn -> null)
                .flag("hasPassword", LogIn::hasPassword)
                .number("memberId", logIn -> logIn.member().id())
                .build();
    }

    static EntityType balance() {
        Function<Balance, Double> nothing = balance -> 0d;
        return EntityType.of("MemberBalance", Balance.class)
                .fraction("prepaidBalance", Balance::prepaid, ORDERABLE)
                .fraction("prepaidBonusBalance", nothing, ORDERABLE)
                .fraction("currentBalance", nothing, ORDERABLE)
                .time("negativeBalanceSince", (company, balance) -> null, NOT_FILTERABLE)
                .number("memberId", balance -> balance.member().id())
                .one("member", "Member", (company, balance) -> balance.member())
                .number("version", balance -> balance.member().timestamp(), ORDERABLE)
                .build();
    }
}
