package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.training.Calendar;
import io.github.perfectgym4j.sandbox.company.training.Shift;
import io.github.perfectgym4j.sandbox.company.training.Shift.Employee;
import io.github.perfectgym4j.sandbox.company.training.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/** The hours of instructors: the usual ones from Monday of last week on, and in club 38 those of the vendor's samples. */
final class Hours {

    private static final long SAMPLE_CLUB = 38;
    private static final Employee TRAINER = new Employee(52, 6456, "Agatha", "Strickland");
    private static final Employee EMPLOYEE = new Employee(2, 2, "Jan", "Nowak");

    private Hours() {}

    static void fill(Company company) {
        LocalDate today = company.time().now(2).toLocalDate();
        Calendar calendar = company.calendar();
        calendar.beginOn(today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        calendar.add(sample(20_885, TRAINER, "2016-05-24T09:30", "2016-05-24T11:30"));
        calendar.add(sample(20_886, TRAINER, "2016-05-24T12:30", "2016-05-24T19:30"));
        calendar.add(sample(20_887, EMPLOYEE, "2016-01-29T15:30", "2016-01-29T17:30"));
    }

    private static Shift sample(long id, Employee employee, String start, String end) {
        return new Shift(
                id, 470_726_050, SAMPLE_CLUB, employee, new Span(LocalDateTime.parse(start), LocalDateTime.parse(end)));
    }
}
