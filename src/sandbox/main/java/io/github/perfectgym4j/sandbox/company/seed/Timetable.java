package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Generated: four weeks of classes, from Monday of last week on, ten a day in club 2 and four a day in clubs 1 and 3.
 *
 * <p>Deterministic: the same day gives the same timetable. Keys start at 10000 times the number of the club.
 */
final class Timetable {

    private static final int DAYS = 28;
    private static final List<String> ZONES = List.of("Fitness", "Cycling", "Pool", "Studio");

    /** Class types 1 to 6 in turn with a room that fits each. */
    private static final int[] ZONE_OF_TYPE = {0, 3, 3, 1, 2, 3};

    private Timetable() {}

    static void fill(Company company) {
        fill(company, 1, 4);
        fill(company, 2, 10);
        fill(company, 3, 4);
    }

    private static void fill(Company company, long clubId, int perDay) {
        LocalDateTime now = company.time().now(clubId);
        LocalDate monday = now.toLocalDate().minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        IntStream.range(0, DAYS * perDay).forEach(i -> {
            LocalDateTime start =
                    monday.plusDays(i / perDay).atTime(7, 0).plusMinutes(i % perDay * (perDay > 4 ? 80L : 200L));
            company.classes().put(generate(company, clubId, i, start, start.isBefore(now)));
        });
    }

    private static FitnessClass generate(Company company, long clubId, int i, LocalDateTime start, boolean isPast) {
        int type = (i + i / 10) % ZONE_OF_TYPE.length;
        int limit = 12 + i % 4 * 4;
        // A place is always left; the full classes are in SpecialClasses.
        int taken = i * 7 % Math.min(limit, 15);
        List<Booking> bookings = LongStream.range(0, taken)
                .map(place -> Math.floorMod(i * 5L + place, 23L) + 2)
                .mapToObj(member -> Booking.of(member, null).attended(isPast && member % 4 != 0))
                .toList();
        return new FitnessClass(
                clubId * 10_000 + i,
                company.guard().nextTimestamp(),
                false,
                type + 1L,
                52L + i % 6,
                clubId,
                start,
                start.plusMinutes(60),
                limit,
                ZONES.get(ZONE_OF_TYPE[type]),
                FitnessClass.Rules.USUAL,
                0,
                bookings);
    }
}
