package io.github.perfectgym4j.sandbox.v2.sets.crm;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** When employees have time for leads. A few rows, the same in every sandbox. */
final class ConsultantAvailabilities implements Described {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int HOURS = 4;

    /**
     * Some hours of an employee.
     *
     * @param id key
     * @param clubId club
     * @param consultantId employee
     */
    private record Hours(long id, long clubId, long consultantId) {

        LocalDateTime start() {
            return FIRST.plusDays(id);
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("Crm2ConsultantAvailability", "Crm2ConsultantAvailability", Hours.class)
                .number("clubId", Hours::clubId, ORDERABLE)
                .number("consultantId", Hours::consultantId)
                .number("createdByEmployeeId", Hours::consultantId)
                .property("createdTime", DATE_TIME, (company, hours) -> FIRST.atOffset(ZoneOffset.UTC), ORDERABLE)
                .property("endDate", DATE_TIME, (company, hours) -> end(company, hours))
                .property("endDateUtc", DATE_TIME, (company, hours) -> utc(end(company, hours)))
                .property("startDate", DATE_TIME, (company, hours) -> start(company, hours))
                .property("startDateUtc", DATE_TIME, (company, hours) -> utc(start(company, hours)))
                .one("club", "Club")
                .one("consultant", "Employee")
                .one("createdByEmployee", "Employee")
                .id(Hours::id)
                .flag("isDeleted", hours -> false, REQUIRED)
                .number("version", Hours::id, ORDERABLE, REQUIRED)
                .list(ConsultantAvailabilities::rows);
    }

    private static List<Hours> rows(Company company) {
        return LongStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(id -> company.instructors().all().findFirst().stream()
                        .map(employee -> new Hours(id, employee.clubIds().get(0), employee.id())))
                .toList();
    }

    private static OffsetDateTime start(Company company, Hours hours) {
        return Moments.moment(company, hours.clubId(), hours.start());
    }

    private static OffsetDateTime end(Company company, Hours hours) {
        return Moments.moment(company, hours.clubId(), hours.start().plusHours(HOURS));
    }

    private static OffsetDateTime utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
