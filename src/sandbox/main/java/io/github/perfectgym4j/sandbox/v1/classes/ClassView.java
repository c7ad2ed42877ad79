package io.github.perfectgym4j.sandbox.v1.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.training.PersonalTraining;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Classes as JSON: the contract's types FitnessClass, UserClass, ClassType, ClassCategory and PersonalTrainingBooking. */
public final class ClassView {

    private static final String ZONE_MAP = "https://yourdomain.perfectgym.pl/Api/Files/Photo?xxxxxxxxx";

    private final Company company;

    /**
     * Sets up the view.
     *
     * @param company the company's data
     */
    public ClassView(Company company) {
        this.company = company;
    }

    JsonObject fitnessClass(FitnessClass shown) {
        return addClass(new Row(), shown).build();
    }

    JsonObject userClass(FitnessClass shown, long memberId) {
        Optional<Booking> booking = shown.bookingOf(memberId);
        Row row = new Row()
                .put("booked", booking.filter(place -> !place.isStandby()).isPresent())
                .put("attended", booking.map(Booking::hasAttended).orElse(false))
                .put("standby", booking.map(Booking::isStandby).orElse(false))
                .put("userClassRating", booking.map(Booking::classRating).orElse(null))
                .put(
                        "userInstructorRating",
                        booking.map(Booking::instructorRating).orElse(null))
                .put("products", List.of());
        return addClass(row, shown).build();
    }

    private Row addClass(Row row, FitnessClass shown) {
        ClassType type = company.classTypes().find(shown.classTypeId()).orElseThrow();
        return row.put("id", shown.id())
                .put("timestamp", shown.timestamp())
                .put("isDeleted", shown.isDeleted())
                .put("classType", classType(type))
                .put("instructor", instructor(shown))
                .put(
                        "club",
                        CompanyView.club(company.clubs().find(shown.clubId()).orElseThrow()))
                .put("startDate", shown.start())
                .put("endDate", shown.end())
                .put("attendeesCount", shown.attendeesCount())
                .put("attendeesLimit", shown.limit())
                .put("clubZone", shown.zone())
                .put("clubZoneMapUrl", shown.rules().isAlwaysOpen() ? ZONE_MAP : "")
                .put("colorRGB", type.colorRGB())
                .put("allowBookSeatNumber", shown.rules().seats() > 0);
    }

    private JsonObject instructor(FitnessClass shown) {
        return Optional.ofNullable(shown.instructorId())
                .flatMap(company.instructors()::find)
                .map(instructor -> CompanyView.instructor(company, instructor))
                .orElse(null);
    }

    /**
     * Shows a class type.
     *
     * @param type class type
     * @return contract type ClassType
     */
    public JsonObject classType(ClassType type) {
        return new Row()
                .put("id", type.id())
                .put("timestamp", type.timestamp())
                .put("isDeleted", type.isDeleted())
                .put("name", type.name())
                .put("photoUrl", "")
                .put("iconUrl", "")
                .put("description", type.description())
                .put("colorRGB", type.colorRGB())
                .put("rating", CompanyView.rating(type.rating()))
                .put("ageFromMonths", type.ageFromMonths())
                .put("ageToMonths", type.ageToMonths())
                .put("category", shortCategory(type.categoryId()))
                .put("secondCategory", type.secondCategoryId() == null ? null : shortCategory(type.secondCategoryId()))
                .put("translations", List.of())
                .put("attributes", List.of())
                .put("availableAtTheClub", List.of())
                .build();
    }

    private JsonObject shortCategory(long id) {
        return addCategory(company.categories().find(id).orElseThrow()).build();
    }

    /** The union of the table's and the sample's fields (Q38). */
    JsonObject category(Category category) {
        List<JsonObject> types = company
                .classTypes()
                .list(type -> type.categoryId() == category.id(), Comparator.comparingLong(ClassType::id))
                .stream()
                .map(this::classType)
                .toList();
        return addCategory(category).put("classTypes", types).build();
    }

    private static Row addCategory(Category category) {
        return new Row()
                .put("id", category.id())
                .put("timestamp", category.timestamp())
                .put("isDeleted", category.isDeleted())
                .put("name", category.name())
                .put("category", category.label())
                .put("description", category.description())
                .put("imageUrl", category.imageUrl())
                .put("iconUrl", category.iconUrl())
                .put("isProductRequiredForBooking", category.isProductRequiredForBooking());
    }

    static JsonObject personalTraining(PersonalTraining training) {
        return new Row()
                .put("id", training.id())
                .put("name", training.title())
                .put("startDate", training.start())
                .put("endDate", training.end())
                .put("comments", training.comments())
                .put("clubId", training.clubId())
                .put("employeeId", training.employeeId())
                .put("clubZoneId", training.clubZoneId())
                .put("productId", training.productId())
                .put("userId", training.memberId())
                .put("isCompleted", false)
                .put("isCancelled", false)
                .put("deliveries", List.of())
                .build();
    }
}
