package io.github.perfectgym4j.sandbox.v1.instructors;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.training.Calendar;
import io.github.perfectgym4j.sandbox.company.training.Shift;
import io.github.perfectgym4j.sandbox.company.training.Span;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** One page of the hours of one employee: the contract's types InstructorAvailability and InstructorScheduleRow. */
final class Hours {

    private static final int ROW_MINUTES = 60;
    private static final int SLOT_MINUTES = 15;

    private final Span frame;
    private final int page;
    private final List<Shift> shifts;
    private final List<Span> busy;

    Hours(Company company, Parameters parameters) {
        long clubId = parameters.requiredLong("clubId");
        long employeeId = parameters.requiredLong("employeeId");
        LocalDateTime start = parameters.requiredTime("startDate", "StartDateIsRequired");
        LocalDateTime end = parameters.requiredTime("endDate", "EndDateIsRequired");
        if (start != null && end != null && !start.isBefore(end)) {
            parameters.refuse("InvalidPropertyValue", "endDate");
        }
        page = parameters.page();
        parameters.check();
        frame = new Span(start, end);
        shifts = company.calendar().shifts(clubId, employeeId, frame);
        busy = shifts.isEmpty()
                ? List.of()
                : company.calendar().busy(shifts.get(0).employee());
    }

    List<JsonObject> availability() {
        return Paging.page(
                shifts.stream()
                        .flatMap(shift -> Calendar.free(shift, busy, frame).stream()
                                .map(free -> new Row()
                                        .put("id", shift.employee().instructorId())
                                        .put("clubId", shift.clubId())
                                        .put(
                                                "employeeFirstName",
                                                shift.employee().firstName())
                                        .put(
                                                "employeeLastName",
                                                shift.employee().lastName())
                                        .put("employeeId", shift.employee().employeeId())
                                        .put("startDate", free.start())
                                        .put("endDate", free.end())
                                        .build()))
                        .toList(),
                page);
    }

    /** Only whole hours inside the frame. */
    List<JsonObject> schedule() {
        return Paging.page(
                shifts.stream()
                        .flatMap(shift -> cut(shift.span(), ROW_MINUTES).stream()
                                .filter(hour -> !hour.start().isBefore(frame.start())
                                        && !hour.end().isAfter(frame.end()))
                                .map(hour -> row(shift, hour)))
                        .toList(),
                page);
    }

    private JsonObject row(Shift shift, Span hour) {
        List<JsonObject> periods = cut(hour, SLOT_MINUTES).stream()
                .map(slot -> new Row()
                        .put("periodStart", slot.start())
                        .put("periodEnd", slot.end())
                        .put("isBusy", busy.stream().anyMatch(slot::overlaps))
                        .build())
                .toList();
        Shift.Employee employee = shift.employee();
        return new Row()
                .put("hourStartDate", hour.start())
                .put("hourEndDate", hour.end())
                .put("employeeTopicVersion", shift.version())
                .put("periods", periods)
                .put("rowType", "A")
                .put("ptBookingEventId", shift.id())
                .put("startDate", shift.span().start())
                .put("endDate", shift.span().end())
                .put("employeeId", employee.employeeId())
                .put("employeeName", employee.firstName())
                .put("employeeLastName", employee.lastName())
                .put("employeeFullName", employee.firstName() + " " + employee.lastName())
                .put("clubId", shift.clubId())
                .put("employeeUserId", 0)
                .put("availabilityType", "NoLimits")
                .build();
    }

    private static List<Span> cut(Span whole, int minutes) {
        return Stream.iterate(
                        whole.start(),
                        start -> !start.plusMinutes(minutes).isAfter(whole.end()),
                        start -> start.plusMinutes(minutes))
                .map(start -> new Span(start, start.plusMinutes(minutes)))
                .toList();
    }
}
