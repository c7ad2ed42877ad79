package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.partners.Reservation;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.json.Row;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the company in the names of ClassPass: it is the one partner, its clubs are venues, its classes are schedules. */
final class ClassPassView {

    /** Key of the one partner. */
    static final long PARTNER = 1;

    private static final String LATE = Bookings.CANCELLING_CLOSES.toString();
    private static final OffsetDateTime SINCE = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Company company;

    ClassPassView(Company company) {
        this.company = company;
    }

    static JsonObject partner() {
        return new Row()
                .put("partner_id", PARTNER)
                .put("partner_name", "Sandbox Fitness")
                .put("partner_description", "All clubs of the sandbox.")
                .put("images", List.of())
                .put("last_updated", SINCE)
                .build();
    }

    static JsonObject venue(Club club) {
        return new Row()
                .put("partner_id", PARTNER)
                .put("venue_id", club.id())
                .put("venue_name", club.name())
                .put("venue_description", ClubProfiles.of(club).descriptions().get(ClubProfile.STANDARD_LANGUAGE))
                .put("address", address(club))
                .put("phone", club.phoneNumber())
                .put("email", club.email())
                .put("website", null)
                .put("coordinate", coordinate(club))
                .put("images", List.of())
                .put("late_cancel_window", LATE)
                .put("last_updated", SINCE)
                .build();
    }

    private static JsonObject address(Club club) {
        return new Row()
                .put("address_line1", club.address().line1())
                .put("address_line2", club.address().line2())
                .put("city", club.address().city())
                .put("state", null)
                .put("zip", club.address().postalCode())
                .put("country", club.address().countrySymbol())
                .build();
    }

    private static JsonObject coordinate(Club club) {
        return new Row()
                .put("latitude", club.latitude())
                .put("longitude", club.longitude())
                .build();
    }

    JsonObject schedule(Club club, FitnessClass held) {
        ClassType kind = company.classTypes().find(held.classTypeId()).orElseThrow();
        return new Row()
                .put("id", held.id())
                .put("partner_id", PARTNER)
                .put("venue_id", club.id())
                .put("start_datetime", moment(club, held.start()))
                .put("end_datetime", moment(club, held.end()))
                .put(
                        "class",
                        new Row()
                                .put("id", kind.id())
                                .put("name", kind.name())
                                .put("description", kind.description())
                                .put("last_updated", SINCE)
                                .build())
                .put("schedule_name", kind.name())
                .put("teachers", teachers(held))
                .put("room", room(held))
                .put("address", address(club))
                .put("coordinate", coordinate(club))
                .put("total_spots", held.limit())
                .put("available_spots", free(held))
                .put("has_layout", false)
                .put("layout", List.of())
                .put("available_spot_labels", null)
                .put("bookable_window_starts", moment(club, held.start().minus(Bookings.OPENS)))
                .put("bookable_window_ends", moment(club, held.start().minus(Bookings.CLOSES)))
                .put("late_cancel_window", LATE)
                .put("is_cancelled", held.isDeleted())
                .put("last_updated", SINCE)
                .build();
    }

    /** @return places that nobody has; null if there are any number */
    private static Integer free(FitnessClass held) {
        return held.limit() == null ? null : Math.max(0, held.limit() - held.attendeesCount());
    }

    private List<JsonObject> teachers(FitnessClass held) {
        return held.instructorId() == null
                ? List.of()
                : company.instructors().find(held.instructorId()).stream()
                        .map(ClassPassView::teacher)
                        .toList();
    }

    private static JsonObject teacher(Instructor instructor) {
        return new Row()
                .put("id", instructor.id())
                .put("first_name", instructor.firstName())
                .put("last_name", instructor.lastName())
                .put("display_name", instructor.displayName())
                .put("biography", null)
                .put("images", List.of())
                .put("last_updated", SINCE)
                .build();
    }

    private JsonObject room(FitnessClass held) {
        return company.zones()
                .find(held.clubId(), held.zone())
                .map((Zone zone) -> new Row()
                        .put("id", zone.id())
                        .put("name", zone.name())
                        .put("last_updated", SINCE)
                        .build())
                .orElse(null);
    }

    static JsonObject attendance(Reservation reservation) {
        return new Row()
                .put("cp_user_id", reservation.userId())
                .put("reservation_id", reservation.id())
                .put("spot_label", reservation.spot())
                .put("status", reservation.status())
                .put("last_updated", reservation.updated())
                .build();
    }

    private static OffsetDateTime moment(Club club, LocalDateTime local) {
        return local.atZone(club.zone()).toOffsetDateTime();
    }
}
