package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.training.Shift;
import io.github.perfectgym4j.sandbox.company.training.Span;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** When employees are there in the next seven days. */
final class EmployeeAvailabilitySlots implements Described {

    private static final int DAYS = 7;

    @Override
    public Description<?> describe() {
        return Description.set("EmployeeAvailabilitySlots", "EmployeeAvailabilitySlot", Shift.class)
                .number("employeeId", shift -> shift.employee().employeeId())
                .number("clubId", Shift::clubId)
                .property(
                        "startDate",
                        DATE_TIME,
                        (company, shift) -> moment(company, shift, shift.span().start()),
                        REQUIRED)
                .property(
                        "endDate",
                        DATE_TIME,
                        (company, shift) -> moment(company, shift, shift.span().end()),
                        REQUIRED)
                .one("employee", "Employee")
                .one("club", "Club")
                .id(Shift::id)
                .flag("isDeleted", shift -> false, REQUIRED)
                .number("version", Shift::version, ORDERABLE, REQUIRED)
                .list(EmployeeAvailabilitySlots::rows);
    }

    private static OffsetDateTime moment(Company company, Shift shift, LocalDateTime local) {
        return Moments.moment(company, shift.clubId(), local);
    }

    private static List<Shift> rows(Company company) {
        LocalDateTime today = company.time().today().atStartOfDay();
        Span week = new Span(today, today.plusDays(DAYS));
        return company.instructors().list(employee -> true, Comparator.comparingLong(Instructor::id)).stream()
                .flatMap(employee -> employee.clubIds().stream()
                        .filter(clubId -> company.clubs().find(clubId).isPresent())
                        .flatMap(clubId -> company.calendar().shifts(clubId, employee.id(), week).stream()))
                .toList();
    }
}
