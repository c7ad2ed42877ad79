package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.staff.Rating;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What the samples of the vendor's documentation show, with the same keys, names, dates and numbers. Texts are our own. */
final class DocumentedData {

    private static final String CENTRAL_EUROPE = "Central European Standard Time";
    private static final LocalDate OPENED = LocalDate.of(2015, 1, 1);

    private DocumentedData() {}

    static void fill(Company company) {
        clubs(company);
        company.categories()
                .put(new Category(
                        2,
                        1_223_165_441L,
                        false,
                        "Mix",
                        "MIX",
                        "A bit of everything.",
                        "https://yourdomain.perfectgym.pl/Api/Files/Photo?xxxxxxxxx",
                        null,
                        false));
        company.classTypes()
                .put(new ClassType(
                        1,
                        263_952,
                        false,
                        "Box",
                        "Boxing drills for stamina and strength; gloves are there.",
                        "#C0392B",
                        rating("4.1", 1234, "2.3"),
                        null,
                        null,
                        2,
                        null));
        company.classTypes()
                .put(new ClassType(
                        2,
                        382_653,
                        false,
                        "POWER JOGA",
                        "Yoga at a fast pace.",
                        "#8E44AD",
                        rating("4.1", 4321, "4.3"),
                        null,
                        null,
                        2,
                        null));
        company.instructors()
                .put(new Instructor(
                        52,
                        376_826,
                        false,
                        "Agatha",
                        "Strickland",
                        "a.strickland@cyberbotics.com",
                        "Female",
                        rating("4.7", 1234, "3.3"),
                        "Instructor",
                        List.of(2L)));
        company.classes().put(sampleClass());
    }

    private static void clubs(Company company) {
        Address berlin = new Address("Leipziger Str. 46/47", "", "Berlin", "10-117", "Germany", "DE");
        Address monaco = new Address("Rue Grimaldi 47", "", "Monaco", "10-117", "Monaco", "MC");
        Address krakow = new Address("Al. Słowackiego 46/47", "", "Kraków", "10-117", "Poland", "PL");
        Address moscow = new Address("Leipziger Str. 46/47", "", "Moscow", "10-117", "Russia", "RU");
        Stream.of(
                        club(
                                2,
                                271_990,
                                false,
                                "Fibo Cyberbotics",
                                "Cyberbotics",
                                "FCBR",
                                "club@cyberbotics.com",
                                berlin),
                        club(9, 255_968, false, "Club Monaco", "Monaco", "MON", "club@clubmonaco.com", monaco),
                        club(3, 255_980, false, "Club Cracow", "Cracow", "CRA", "club@clubkrakow.com", krakow),
                        club(14, 256_064, true, "Club Moscow", "Moscow", "", "club@clubmoscow.com", moscow))
                .forEach(company.clubs()::put);
    }

    private static Club club(
            long id,
            long timestamp,
            boolean isDeleted,
            String name,
            String shortName,
            String symbol,
            String email,
            Address address) {
        return new Club(
                id,
                timestamp,
                isDeleted,
                name,
                shortName,
                symbol,
                id == 9 ? "Platinum" : "Normal",
                OPENED,
                new BigDecimal("52.51038"),
                new BigDecimal("13.39763"),
                email,
                "+49 12 123 456 789",
                CENTRAL_EUROPE,
                ZoneId.of("Europe/Warsaw"),
                address);
    }

    /** Twelve of the twenty places have a numbered seat; taken are those that the sample of free seats leaves out. */
    private static FitnessClass sampleClass() {
        Booking sampleMember = new Booking(0, 1, 1, false, true, 5, 4, null);
        List<Booking> bookings = List.of(
                sampleMember,
                Booking.of(2, 5),
                Booking.of(4, 6),
                Booking.of(6, 9),
                Booking.of(8, 10),
                Booking.of(10, 11),
                Booking.of(12, 12));
        return new FitnessClass(
                1677,
                254_718,
                false,
                1,
                52L,
                2,
                LocalDateTime.of(2015, 12, 3, 6, 15),
                LocalDateTime.of(2015, 12, 3, 7, 15),
                20,
                "Fitness",
                new FitnessClass.Rules(5, 12, true, true),
                0,
                bookings);
    }

    private static Rating rating(String mean, int votes, String ranking) {
        return new Rating(new BigDecimal(mean), votes, new BigDecimal(ranking));
    }
}
