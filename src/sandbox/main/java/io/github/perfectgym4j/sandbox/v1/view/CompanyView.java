package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.staff.Rating;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import jakarta.json.JsonObject;
import java.util.List;

/** Clubs and people as JSON: the contract's types Club, Address, Instructor, Rating and User. */
public final class CompanyView {

    private CompanyView() {}

    /**
     * Shows a club in list form.
     *
     * @param club club
     * @return contract type Club; the zone under the name of the samples (Q26)
     */
    public static JsonObject club(Club club) {
        return addClub(new Row(), club).build();
    }

    /**
     * Shows a club in list form, as part of a larger row.
     *
     * @param row what comes before
     * @param club club
     * @return the row
     */
    public static Row addClub(Row row, Club club) {
        return row.put("id", club.id())
                .put("timestamp", club.timestamp())
                .put("name", club.name())
                .put("shortName", club.shortName())
                .put("symbol", club.symbol())
                .put("type", club.type())
                .put("openDate", club.openDate().atStartOfDay())
                .put("latitude", club.latitude())
                .put("longitude", club.longitude())
                .put("email", club.email())
                .put("phoneNumber", club.phoneNumber())
                .put("timezone", club.windowsZone())
                .put("address", address(club.address()))
                .put("isDeleted", club.isDeleted())
                .put("isHidden", false);
    }

    /**
     * Shows an address.
     *
     * @param address address
     * @return contract type Address
     */
    public static JsonObject address(Address address) {
        return new Row()
                .put("line1", address.line1())
                .put("line2", address.line2())
                .put("city", address.city())
                .put("postalCode", address.postalCode())
                .put("country", address.country())
                .put("countrySymbol", address.countrySymbol())
                .build();
    }

    /**
     * Shows votes.
     *
     * @param rating votes
     * @return contract type Rating, each figure under both of its names (Q23)
     */
    public static JsonObject rating(Rating rating) {
        return new Row()
                .put("rating", rating.mean())
                .put("votesCount", rating.votes())
                .put("submitionsCount", rating.votes())
                .put("rankingSort", rating.ranking())
                .put("rankingFactor", rating.ranking())
                .build();
    }

    /**
     * Shows an instructor.
     *
     * @param company where the clubs are
     * @param instructor instructor
     * @return contract type Instructor
     */
    public static JsonObject instructor(Company company, Instructor instructor) {
        return new Row()
                .put("id", instructor.id())
                .put("timestamp", instructor.timestamp())
                .put("firstName", instructor.firstName())
                .put("lastName", instructor.lastName())
                .put("displayName", instructor.displayName())
                .put("email", instructor.email())
                .put("photoUrl", "")
                .put("sex", instructor.sex())
                .put("rating", rating(instructor.rating()))
                .put("isActive", !instructor.isDeleted())
                .put("isDeleted", instructor.isDeleted())
                .put("employeePosition", instructor.position())
                .put(
                        "clubs",
                        instructor.clubIds().stream()
                                .flatMap(id -> company.clubs().find(id).stream())
                                .map(CompanyView::club)
                                .toList())
                .put("categoriesClasses", List.of())
                .put("services", List.of())
                .build();
    }

    /**
     * Shows a member in list form.
     *
     * @param member member
     * @param links where photos are
     * @return contract type User; presence under both of its names (Q30)
     */
    public static JsonObject user(Member member, FileLinks links) {
        return new Row()
                .put("id", member.id())
                .put("timestamp", member.timestamp())
                .put("isDeleted", member.isDeleted())
                .put("firstName", member.firstName())
                .put("lastName", member.lastName())
                .put("photoUrl", links.photo(member.file().photoId()))
                .put("coverPhotoUrl", null)
                .put("isPresent", member.isPresentInClub())
                .put("presentInClub", member.isPresentInClub())
                .put("sex", member.sex())
                .build();
    }

    /** @return how the vendor's samples of these types differ */
    public static List<Oddities> oddities() {
        return List.of(
                new Oddities("Club").bareDate("openDate").nested("address", "Address"),
                new Oddities("Address").missing("countrySymbol"),
                new Oddities("Rating")
                        .missing("submitionsCount", "rankingFactor")
                        .blank("rating"),
                new Oddities("Instructor")
                        .missing("employeePosition", "clubs", "categoriesClasses", "services")
                        .nested("rating", "Rating"),
                new Oddities("User")
                        .missing("presentInClub")
                        .capitalText("isDeleted")
                        .nullText("coverPhotoUrl"));
    }
}
