package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Clubs. */
final class ClubsSet {

    private ClubsSet() {}

    static EntitySet set() {
        EntityType.Builder<Club> type = EntityType.of("Club", Club.class);
        identity(type);
        place(type);
        return EntitySet.ofTable("Clubs", people(type).entity(), Company::clubs);
    }

    private static void identity(EntityType.Builder<Club> type) {
        type.flag("isHidden", club -> false)
                .text("name", Club::name, ORDERABLE)
                .text("shortName", Club::shortName, ORDERABLE)
                .text("symbol", Club::symbol)
                .text("email", Club::email)
                .text("phoneNumber", Club::phoneNumber)
                .number("clubTypeId", club -> null)
                .number("regionId", club -> null)
                .time("openingDate", (company, club) -> club.openDate().atStartOfDay(), ORDERABLE)
                .number("photoId", club -> null)
                .text("photoUrl", club -> null)
                .count("membersLimitInClub", club -> null);
    }

    private static void place(EntityType.Builder<Club> type) {
        type.fraction("longitude", club -> club.longitude().doubleValue())
                .fraction("latitude", club -> club.latitude().doubleValue())
                .number("countryId", (company, club) -> idOf(country(company, club), Country::id))
                .embedded("country", "Country", ClubsSet::country)
                .number("cityId", (company, club) -> idOf(city(company, club), City::id))
                .embedded("city", "City", ClubsSet::city)
                .text("address", club -> street(club.address()))
                .text("postalCode", club -> club.address().postalCode())
                .text("timezoneId", club -> club.zone().getId());
    }

    private static Country country(Company company, Club club) {
        return Places.countryOf(company, club.address());
    }

    private static City city(Company company, Club club) {
        return Places.cityOf(company, club.address());
    }

    private static <T> Long idOf(T place, Function<T, Long> id) {
        return Optional.ofNullable(place).map(id).orElse(null);
    }

    private static String street(Address address) {
        return address.line2().isEmpty() ? address.line1() : address.line1() + ", " + address.line2();
    }

    private static EntityType.Builder<Club> people(EntityType.Builder<Club> type) {
        return type.many("availableClassTypes", "ClassType", (company, club) -> company.classTypes()
                        .list(kind -> true, Comparator.comparingLong(ClassType::id)))
                .many("instructors", "Instructor", ClubsSet::instructors)
                .many("employees", "Employee", ClubsSet::instructors)
                .one("membersInClub", "MembersInClub", (company, club) -> MembersInClubSet.of(company, club))
                .beyond(
                        "clubType",
                        "region",
                        "availablePaymentPlans",
                        "customAttributes",
                        "taxRates",
                        "availableProducts",
                        "availableContractDiscountDefinitions",
                        "availableFreezeTypes");
    }

    private static List<Instructor> instructors(Company company, Club club) {
        return company.instructors()
                .list(instructor -> instructor.clubIds().contains(club.id()), Comparator.comparingLong(Instructor::id));
    }
}
