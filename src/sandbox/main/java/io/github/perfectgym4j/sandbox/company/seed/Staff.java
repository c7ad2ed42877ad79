package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.staff.Rating;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Generated: what the company offers beyond the vendor's samples: one more club, categories, class types, instructors. */
final class Staff {

    /** Class type whose name is a script, to see whether pages escape what they show. */
    static final long HTML_TYPE = 7;

    private static final List<String> FIRST_NAMES = List.of("Clara", "Tomasz", "Ines", "Yusuf", "Freya");
    private static final List<String> LAST_NAMES = List.of("Winter", "Zielinski", "Moreau", "Demir", "Lindqvist");

    private Staff() {}

    static void fill(Company company) {
        Guard guard = company.guard();
        company.clubs()
                .put(new Club(
                        1,
                        guard.nextTimestamp(),
                        false,
                        "Harbour Gym",
                        "Harbour",
                        "HRB",
                        "Normal",
                        LocalDate.of(2019, 9, 2),
                        new BigDecimal("51.50711"),
                        new BigDecimal("-0.02388"),
                        "harbour@example.com",
                        "+44 20 5550 1234",
                        "GMT Standard Time",
                        ZoneId.of("Europe/London"),
                        new Address("4 Dock Lane", "", "London", "E14 9XX", "United Kingdom", "GB")));
        company.categories().put(category(guard, 3, "Calm", "Slow movement and breathing."));
        company.categories().put(category(guard, 4, "Endurance", "For heart and lungs."));
        company.classTypes().put(type(guard, 3, "Pilates", "Floor exercises for the core.", "#27AE60", 3, null));
        company.classTypes().put(type(guard, 4, "Indoor Cycling", "An hour on the bike.", "#F39C12", 4, null));
        company.classTypes().put(type(guard, 5, "Aqua Fit", "Gymnastics in the water.", "#2980B9", 4, 3L));
        company.classTypes().put(type(guard, 6, "Back Care", "Gentle, for desk workers.", "#16A085", 3, null));
        company.classTypes()
                .put(type(
                        guard,
                        HTML_TYPE,
                        "<script>alert(1)</script>",
                        "Stored <b>HTML</b> & \"quotes\", as staff may type them.",
                        "#7F8C8D",
                        2,
                        null));
        IntStream.range(0, FIRST_NAMES.size()).forEach(i -> company.instructors()
                .put(instructor(guard, 53 + i, FIRST_NAMES.get(i), LAST_NAMES.get(i), "Instructor")));
        company.instructors().put(instructor(guard, 1677, "Viktor", "Hale", "Personal trainer"));
    }

    private static Category category(Guard guard, long id, String name, String description) {
        String image = "https://sandbox.example.com/Api/Files/Photo?photoId=" + id;
        return new Category(
                id, guard.nextTimestamp(), false, name, name.toUpperCase(Locale.ROOT), description, image, null, false);
    }

    private static ClassType type(
            Guard guard, long id, String name, String description, String color, long category, Long second) {
        return new ClassType(
                id,
                guard.nextTimestamp(),
                false,
                name,
                description,
                color,
                Rating.NONE,
                16 * 12,
                null,
                category,
                second);
    }

    private static Instructor instructor(Guard guard, long id, String firstName, String lastName, String position) {
        return new Instructor(
                id,
                guard.nextTimestamp(),
                false,
                firstName,
                lastName,
                (firstName + "." + lastName + "@example.com").toLowerCase(Locale.ROOT),
                id % 2 == 0 ? "Male" : "Female",
                Rating.NONE,
                position,
                List.of(1L, 2L, 3L));
    }
}
