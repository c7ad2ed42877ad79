package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.company.people.Verifications.Status;
import io.github.perfectgym4j.sandbox.company.profile.Referrals;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.geo.Countries;
import io.github.perfectgym4j.sandbox.v2.sets.value.Enumerations;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Members, guests and leads. */
public final class Members implements Described {

    private static final List<String> TYPES = List.of("Guest", "Member", "Lead");
    private static final List<String> VERIFICATION = List.of("None", "Verified", "InProgress", "Failed");
    private static final Map<Status, String> VERIFIED = Map.of(
            Status.NONE, "None",
            Status.VERIFIED, "Verified",
            Status.IN_PROGRESS, "InProgress",
            Status.FAILED, "Failed");

    @Override
    public Description<?> describe() {
        Description<Customer> member = Description.set("Members", "Member", Customer.class);
        person(member);
        file(member);
        relations(member);
        lists(member);
        return member.entity(Customer::member).source(Customers::new);
    }

    private static void person(Description<Customer> description) {
        description
                .text("firstName", customer -> customer.member().firstName(), ORDERABLE)
                .text("secondName", Customer::secondName, ORDERABLE)
                .text("lastName", customer -> customer.member().lastName(), ORDERABLE)
                .text("email", customer -> customer.member().email(), ORDERABLE)
                .text("phoneNumber", customer -> customer.member().person().phoneNumber(), ORDERABLE)
                .text("personalId", customer -> customer.member().person().personalId())
                .enumeration(
                        "sex", Enumerations.SEX, customer -> customer.member().sex(), ORDERABLE)
                .day("birthdate", customer -> customer.member().person().birthDate(), ORDERABLE)
                .flag("isForeigner", customer -> customer.member().person().isForeigner())
                .property("citizenshipId", INT64, Members::citizenship);
    }

    private static void file(Description<Customer> description) {
        description
                .number("homeClubId", customer -> customer.member().homeClubId(), REQUIRED)
                .flag("isActive", Members::isActive, REQUIRED)
                .text("number", customer -> customer.member().file().number(), ORDERABLE, REQUIRED)
                .enumeration("memberType", TYPES, Customer::type, ORDERABLE)
                .enumeration(
                        "emailVerificationStatus",
                        VERIFICATION,
                        (company, customer) ->
                                VERIFIED.get(company.verifications().ofEmail(customer.member())),
                        NOT_FILTERABLE)
                .enumeration(
                        "phoneNumberVerificationStatus",
                        VERIFICATION,
                        (company, customer) ->
                                VERIFIED.get(company.verifications().ofPhone(customer.member())),
                        NOT_FILTERABLE)
                .number("consultantId", Customer::consultantId)
                .text("referralCode", Members::referralCode, NOT_FILTERABLE)
                .flag("isPaymentInProgress", customer -> false)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, customer) -> created(company, customer.member()),
                        NOT_FILTERABLE);
    }

    private static Long citizenship(Company company, Customer customer) {
        Person person = customer.member().person();
        if (person.citizenship() != null) {
            return company.geo()
                    .countryBySymbol(person.citizenship())
                    .map(Country::id)
                    .orElse(null);
        }
        return person.isForeigner() ? null : Countries.idOf(company, person.address());
    }

    private static String referralCode(Customer customer) {
        return customer.type().equals(Customer.LEAD) ? null : Referrals.codeOf(customer.id());
    }

    private static boolean isActive(Customer customer) {
        return !customer.member().isDeleted() && customer.member().standing().hasContract();
    }

    private static OffsetDateTime created(Company company, Member member) {
        return Moments.moment(company, member.homeClubId(), member.file().created());
    }

    private static void relations(Description<Customer> description) {
        description
                .one("homeClub", "Club", REQUIRED)
                .one("consultant", "Employee")
                .one(
                        "address",
                        "MemberAddress",
                        (company, customer) -> customer.member().person().address() == null ? null : customer)
                .one("credentials", "MemberCredentials", Members::logIn)
                .one("memberBalance", "MemberBalance", (company, customer) -> company.members()
                        .find(customer.member().id())
                        .map(member -> company.balances().of(member.id()))
                        .orElse(null))
                .one("marketingInfo", "MemberMarketingInfo", (company, customer) -> customer)
                .one("citizenship", "Country", NOT_FILTERABLE);
    }

    private static Customer logIn(Company company, Customer customer) {
        String name = customer.member().email();
        return name != null && company.accounts().find(name).isPresent() ? customer : null;
    }

    private static void lists(Description<Customer> description) {
        description
                .many("contracts", "Contract")
                .many("memberCards", "MemberCard")
                .many("tags", "MemberTag", MemberTags::of)
                .many("notes", "MemberNote")
                .many("photos", "MemberPhoto")
                .many("levels", "ActivityMemberLevel", (company, customer) -> company.skills()
                        .levels(customer.member().id()))
                .many("skills", "ActivityMemberSkill")
                .many("files", "MemberFile")
                .many("relatedParentMembers", "MemberRelation", MemberRelations::parentsOf)
                .many("relatedChildMembers", "MemberRelation", MemberRelations::childrenOf)
                .many("familyParents", "Member", MemberRelations::familyParents)
                .many("familyChildren", "Member", MemberRelations::familyChildren)
                .many("marketingSources", "MemberMarketingSource", MemberMarketingSources::of)
                .many("customAttributes", "MemberCustomAttribute")
                .many("agreementAnswers", "MemberAgreementAnswer")
                .many("paymentSources", "MemberPaymentSource", (company, customer) -> company.purses()
                        .sources()
                        .of(customer.member().id()));
    }
}
