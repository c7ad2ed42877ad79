package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT32;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.geo.Cities;
import io.github.perfectgym4j.sandbox.v2.sets.geo.Countries;
import io.github.perfectgym4j.sandbox.v2.sets.staff.Employees;
import java.util.Comparator;

/** Clubs. */
public final class Clubs implements Described {

    @Override
    public Description<?> describe() {
        Description<Club> club = Description.set("Clubs", "Club", Club.class);
        identity(club);
        place(club);
        relations(club);
        return club.entity().table(Company::clubs);
    }

    private static void identity(Description<Club> description) {
        description
                .flag("isHidden", club -> false, REQUIRED)
                .text("name", Club::name, ORDERABLE, REQUIRED)
                .text("shortName", Club::shortName, ORDERABLE)
                .text("symbol", Club::symbol)
                .text("email", Club::email)
                .text("phoneNumber", Club::phoneNumber)
                .number("clubTypeId", ClubTypes::of)
                .number("regionId", ClubRegions::of)
                .day("openingDate", Club::openDate, ORDERABLE)
                .unknown("photoId", INT64)
                .unknown("photoUrl", TEXT)
                .unknown("membersLimitInClub", INT32);
    }

    private static void place(Description<Club> description) {
        description
                .fraction("longitude", club -> club.longitude().doubleValue())
                .fraction("latitude", club -> club.latitude().doubleValue())
                .property("countryId", INT64, (company, club) -> Countries.idOf(company, club.address()))
                .embedded("country", "Country", ORDERABLE)
                .property("cityId", INT64, (company, club) -> Cities.of(company, club.address())
                        .map(City::id)
                        .orElse(null))
                .embedded(
                        "city",
                        "City",
                        (company, club) -> Cities.of(company, club.address()).orElse(null),
                        ORDERABLE)
                .text("address", club -> street(club.address()))
                .text("postalCode", club -> club.address().postalCode())
                .text("timezoneId", club -> club.zone().getId());
    }

    private static String street(Address address) {
        return address.line2().isEmpty() ? address.line1() : address.line1() + ", " + address.line2();
    }

    private static void relations(Description<Club> description) {
        description
                .one("clubType", "ClubType", ORDERABLE)
                .one("region", "ClubRegion", ORDERABLE)
                .many("availableClassTypes", "ClassType", (company, club) -> company.classTypes()
                        .list(kind -> true, Comparator.comparingLong(ClassType::id)))
                .many("availablePaymentPlans", "PaymentPlan", (company, club) -> company.offers()
                        .plans()
                        .list(plan -> plan.sale().clubIds().contains(club.id()), Comparator.comparingLong(Plan::id)))
                .many("instructors", "Instructor", Employees::of)
                .one("membersInClub", "MembersInClub", (company, club) -> club)
                .many("customAttributes", "ClubCustomAttribute")
                .many("taxRates", "TaxRate", (company, club) -> VatRate.ALL)
                .many("availableProducts", "Product", (company, club) -> company.shop()
                        .table()
                        .list(
                                product -> product.shelf().clubIds().contains(club.id()),
                                Comparator.comparingLong(Product::id)))
                .many("employees", "Employee", Employees::of)
                .many(
                        "availableContractDiscountDefinitions",
                        "ContractDiscountDefinition",
                        (company, club) -> company.offers().discounts())
                .many("availableFreezeTypes", "FreezeType", (company, club) -> FreezeType.ALL.stream()
                        .filter(type -> type.use().clubIds().isEmpty()
                                || type.use().clubIds().contains(club.id()))
                        .toList());
    }
}
