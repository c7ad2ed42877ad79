package io.github.perfectgym4j.sandbox.v1.clubs;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.classes.ClassView;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A club as JSON: the contract's type ClubDetails and the types of its parts. */
final class ClubDetailsView {

    private final Company company;
    private final FileLinks links;

    ClubDetailsView(Company company, FileLinks links) {
        this.company = company;
        this.links = links;
    }

    JsonObject show(Club club, String wantedLanguage) {
        ClubProfile profile = ClubProfiles.of(club);
        String wanted = wantedLanguage == null ? "" : wantedLanguage.toUpperCase(Locale.ROOT);
        String language = profile.descriptions().containsKey(wanted) ? wanted : ClubProfile.STANDARD_LANGUAGE;
        List<JsonObject> hours =
                profile.hours().stream().map(part -> hours(club, part)).toList();
        Row row = new Row()
                .put("displayName", profile.displayName())
                .put("description", profile.descriptions().get(language))
                .put("languageCode", language)
                .put(
                        "equipment",
                        profile.equipment().stream()
                                .map(part -> item(club, part)
                                        .put("quantity", part.quantity())
                                        .build())
                                .toList())
                .put(
                        "facilities",
                        profile.facilities().stream()
                                .map(part -> item(club, part).build())
                                .toList())
                // Q25: the name of the table and that of the sample.
                .put("openingHours", hours)
                .put("openHours", hours)
                .put(
                        "urls",
                        profile.urls().stream().map(part -> url(club, part)).toList())
                .put(
                        "contacts",
                        profile.contacts().stream()
                                .map(part -> contact(club, part))
                                .toList())
                .put(
                        "zones",
                        profile.zones().stream().map(part -> zone(club, part)).toList())
                .put("photos", profile.photos().stream().map(this::photo).toList())
                .put("classes", classTypes());
        return CompanyView.addClub(row, club).build();
    }

    private List<JsonObject> classTypes() {
        ClassView view = new ClassView(company);
        return company.classTypes().list(type -> true, Comparator.comparingLong(ClassType::id)).stream()
                .map(view::classType)
                .toList();
    }

    private static Row part(Club club, long id) {
        return new Row().put("id", id).put("timestamp", club.timestamp()).put("isDeleted", false);
    }

    private static Row item(Club club, ClubProfile.Item part) {
        return part(club, part.id()).put("type", part.type()).put("name", part.name());
    }

    private static JsonObject hours(Club club, ClubProfile.Hours part) {
        return part(club, part.id())
                .put("isClosed", part.from() == null)
                .put("dayOfWeekOrHoliday", part.day())
                .put("openFrom", part.from())
                .put("openUntil", part.until())
                .build();
    }

    private static JsonObject url(Club club, ClubProfile.Link part) {
        return part(club, part.id())
                .put("mediaType", part.mediaType())
                .put("url", part.url())
                .build();
    }

    private static JsonObject contact(Club club, ClubProfile.Contact part) {
        return part(club, part.id())
                .put("title", "")
                .put("name", part.name())
                .put("email", part.email())
                .put("phoneNumber", part.phoneNumber())
                .build();
    }

    private static JsonObject zone(Club club, ClubProfile.Item part) {
        return part(club, part.id())
                .put("clubZoneTypeId", 1)
                .put("parentId", null)
                .put("name", part.name())
                .put("description", part.type())
                .build();
    }

    private JsonObject photo(ClubProfile.Picture part) {
        return new Row()
                .put("photoUrl", links.photo(part.photoId()))
                .put("id", part.id())
                .put("timestamp", part.timestamp())
                .put("isDeleted", false)
                .build();
    }
}
