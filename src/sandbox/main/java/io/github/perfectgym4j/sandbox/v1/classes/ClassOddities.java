package io.github.perfectgym4j.sandbox.v1.classes;

import io.github.perfectgym4j.sandbox.wire.Oddities;
import java.util.List;

/** How the vendor's samples of this area's types differ from their documented form. */
public final class ClassOddities {

    private ClassOddities() {}

    /** @return one table for each type */
    public static List<Oddities> all() {
        return List.of(
                scheduled("FitnessClass").missing("colorRGB"),
                scheduled("UserClass")
                        .blank("userClassRating", "userInstructorRating")
                        .missing("products", "colorRGB", "clubZoneMapUrl", "allowBookSeatNumber"),
                new Oddities("ClassType")
                        .missing(
                                "isDeleted",
                                "colorRGB",
                                "ageFromMonths",
                                "ageToMonths",
                                "secondCategory",
                                "translations",
                                "attributes",
                                "availableAtTheClub")
                        .nested("rating", "Rating")
                        .nested("category", "ShortCategory"),
                new Oddities("ShortCategory").missing("description", "iconUrl"),
                new Oddities("ClassCategory")
                        .bare()
                        .missing("description", "iconUrl")
                        .envelope("classTypes", "ClassType"),
                new Oddities("PersonalTrainingBooking")
                        .text(
                                "id",
                                "clubId",
                                "employeeId",
                                "clubZoneId",
                                "productId",
                                "userId",
                                "isCompleted",
                                "isCancelled")
                        .nullText("comments", "clubZoneId", "productId", "deliveries"));
    }

    private static Oddities scheduled(String type) {
        return new Oddities(type)
                .blank("instructor", "attendeesLimit")
                .nested("classType", "ClassType")
                .nested("instructor", "Instructor")
                .nested("club", "Club");
    }
}
