package io.github.perfectgym4j.benchmarks.liberty.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A page of classes as somebody without the library would declare it: what the answers hold, in records that JSON-B and Jackson read without being
 * told anything.
 *
 * @param elements the classes
 */
public record PlainPage(List<PlainClass> elements) {

    /** A class. */
    public record PlainClass(
            Long id,
            Long timestamp,
            Boolean isDeleted,
            PlainClassType classType,
            PlainInstructor instructor,
            PlainClub club,
            LocalDateTime startDate,
            LocalDateTime endDate,
            Integer attendeesCount,
            Integer attendeesLimit,
            String clubZone,
            String clubZoneMapUrl,
            String colorRGB,
            Boolean allowBookSeatNumber) {}

    /** The type of a class. */
    public record PlainClassType(
            Long id,
            Long timestamp,
            String name,
            String description,
            String photoUrl,
            String iconUrl,
            PlainRating rating,
            PlainCategory category) {}

    /** The category of a class type. */
    public record PlainCategory(
            Long id,
            Long timestamp,
            Boolean isDeleted,
            String name,
            String category,
            String imageUrl,
            Boolean isProductRequiredForBooking) {}

    /** An instructor. */
    public record PlainInstructor(
            Long id,
            Long timestamp,
            Boolean isDeleted,
            String firstName,
            String lastName,
            String displayName,
            String email,
            String photoUrl,
            String sex,
            PlainRating rating,
            Boolean isActive) {}

    /** A club. */
    public record PlainClub(
            Long id,
            Long timestamp,
            Boolean isDeleted,
            String name,
            String shortName,
            String symbol,
            String type,
            String email,
            String phoneNumber,
            BigDecimal latitude,
            BigDecimal longitude,
            String timezone,
            LocalDate openDate,
            PlainAddress address,
            Boolean isHidden) {}

    /** An address. */
    public record PlainAddress(String line1, String line2, String postalCode, String city, String country) {}

    /** What people think of it. */
    public record PlainRating(BigDecimal rating, Integer votesCount, BigDecimal rankingSort) {}
}
