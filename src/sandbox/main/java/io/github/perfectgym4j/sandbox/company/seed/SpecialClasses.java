package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generated: one class in club 2 for each thing worth a test, under a fixed key.
 *
 * <table>
 * <caption>Special classes</caption>
 * <tr><th>key</th><th>what is special</th></tr>
 * <tr><td>6</td><td>yesterday; member 25 holds a place, presence not yet noted (the vendor's sample of the presence call)</td></tr>
 * <tr><td>101</td><td>full, room in the waiting list</td></tr>
 * <tr><td>102</td><td>full, waiting list full as well: {@code STANDBY_LIST_FULL}</td></tr>
 * <tr><td>103</td><td>any number of places ({@code attendeesLimit} null)</td></tr>
 * <tr><td>104</td><td>yesterday, no instructor, attended by members 25, 40, Anna and Ben: {@code CLASS_WITHOUT_INSTRUCTOR}</td></tr>
 * <tr><td>105</td><td>called off: a tombstone in lists of changes</td></tr>
 * <tr><td>106</td><td>the name of its type is a script</td></tr>
 * <tr><td>107</td><td>ten places with numbered seats; 1, 5, 6, 9 and 10 are taken: {@code BOOKING_REJECTED}</td></tr>
 * <tr><td>108</td><td>starts ten minutes after the company was set up: {@code TOO_LATE_TO_BOOK}</td></tr>
 * <tr><td>109</td><td>starts in thirty days: {@code TOO_SOON_TO_BOOK}</td></tr>
 * <tr><td>110</td><td>starts in an hour; can be booked, but not given up: {@code TOO_LATE_TO_CANCEL}</td></tr>
 * <tr><td>111</td><td>cannot be booked: {@code BOOKING_NOT_ALLOWED}</td></tr>
 * <tr><td>112</td><td>yesterday, attended by members 25, 40, Anna and Ben, not rated by anybody</td></tr>
 * <tr><td>113</td><td>yesterday, the same members held places and did not come: {@code CLASS_NOT_ATTENDED}</td></tr>
 * </table>
 */
final class SpecialClasses {

    private static final List<Long> REGULARS = List.of(25L, People.SAMPLE_BOOKER, People.ANNA, People.BEN);

    private final Company company;
    private final LocalDateTime now;

    private SpecialClasses(Company company) {
        this.company = company;
        this.now = company.time().now(2).truncatedTo(ChronoUnit.MINUTES);
    }

    static void fill(Company company) {
        new SpecialClasses(company).fill();
    }

    private void fill() {
        LocalDateTime yesterday = now.minusDays(1);
        LocalDateTime soon = now.plusDays(2);
        FitnessClass.Rules usual = FitnessClass.Rules.USUAL;
        FitnessClass.Rules shortQueue = new FitnessClass.Rules(1, 0, true, false);
        List<Booking> present =
                places(REGULARS).stream().map(place -> place.attended(true)).toList();
        List<Booking> full = places(LongStream.rangeClosed(2, 11).boxed().toList());
        List<Booking> overfull =
                Stream.concat(full.stream(), Stream.of(Booking.standby(12))).toList();

        put(6, 3, 53L, yesterday, 20, usual, places(List.of(25L, 3L, 7L)));
        put(101, 1, 52L, soon, 10, usual, full);
        put(102, 1, 52L, soon, 10, shortQueue, overfull);
        put(103, 2, 53L, soon, null, usual, places(List.of(2L, 3L)));
        put(104, 4, null, yesterday, 20, usual, present);
        put(106, Staff.HTML_TYPE, 54L, soon, 20, usual, List.of());
        put(107, 4, 55L, soon, 10, new FitnessClass.Rules(5, 10, true, false), seated(1, 5, 6, 9, 10));
        put(108, 3, 56L, now.plusMinutes(10), 20, usual, List.of());
        put(109, 3, 56L, now.plusDays(30), 20, usual, List.of());
        put(110, 6, 57L, now.plusHours(1), 20, usual, List.of());
        put(111, 6, 57L, soon, 20, new FitnessClass.Rules(5, 0, false, false), List.of());
        put(112, 1, 52L, yesterday, 20, usual, present);
        put(113, 1, 52L, yesterday.minusHours(2), 20, usual, places(REGULARS));
        // The last one to change, so that the tombstone comes at the end of a list from 0.
        put(105, true, 5, 54L, soon, 20, usual, List.of());
    }

    private void put(
            long id,
            long type,
            Long instructor,
            LocalDateTime start,
            Integer limit,
            FitnessClass.Rules rules,
            List<Booking> bookings) {
        put(id, false, type, instructor, start, limit, rules, bookings);
    }

    private void put(
            long id,
            boolean isDeleted,
            long type,
            Long instructor,
            LocalDateTime start,
            Integer limit,
            FitnessClass.Rules rules,
            List<Booking> bookings) {
        company.classes()
                .put(new FitnessClass(
                        id,
                        company.guard().nextTimestamp(),
                        isDeleted,
                        type,
                        instructor,
                        2,
                        start,
                        start.plusMinutes(45),
                        limit,
                        "Studio",
                        rules,
                        0,
                        bookings));
    }

    private static List<Booking> places(List<Long> members) {
        return members.stream().map(member -> Booking.of(member, null)).toList();
    }

    private static List<Booking> seated(Integer... seats) {
        return Arrays.stream(seats).map(seat -> Booking.of(seat + 1L, seat)).toList();
    }
}
