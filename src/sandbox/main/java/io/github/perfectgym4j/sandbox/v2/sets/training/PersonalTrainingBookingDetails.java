package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.training.TrainingBooking;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The details of reservations with trainers, who are also said to have made them. */
public final class PersonalTrainingBookingDetails implements Described {

    @Override
    public Description<?> describe() {
        Description<TrainingBooking> details = Description.type("PersonalTrainingBookingDetails", TrainingBooking.class)
                .number("employeeId", row -> row.training().employeeId())
                .number("clubId", row -> row.training().clubId())
                .number("clubZoneId", row -> row.training().clubZoneId())
                .number("memberId", row -> row.training().memberId())
                .number("productId", row -> row.training().productId())
                .text("name", row -> row.training().title(), REQUIRED)
                .text("comments", row -> row.training().comments())
                .flag("isCancelled", row -> row.state() == TrainingBooking.State.CANCELLED, REQUIRED)
                .flag("isCompleted", row -> row.state() == TrainingBooking.State.COMPLETED, REQUIRED)
                .number("createdByEmpId", row -> row.training().employeeId(), REQUIRED)
                .property(
                        "startDateOffset",
                        DATE_TIME,
                        (company, row) -> moment(company, row, row.training().start()))
                .property(
                        "endDateOffset",
                        DATE_TIME,
                        (company, row) -> moment(company, row, row.training().end()));
        relations(details);
        return details.entity();
    }

    private static void relations(Description<TrainingBooking> description) {
        description
                .one("employee", "Employee")
                .one("club", "Club")
                .one("clubZone", "ClubZone")
                .one("member", "Member")
                .one("product", "Product")
                .one(
                        "createdByEmployee",
                        "Employee",
                        (company, row) -> company.instructors()
                                .find(row.training().employeeId())
                                .orElse(null),
                        REQUIRED);
    }

    private static OffsetDateTime moment(Company company, TrainingBooking row, LocalDateTime local) {
        return Moments.moment(company, row.training().clubId(), local);
    }
}
