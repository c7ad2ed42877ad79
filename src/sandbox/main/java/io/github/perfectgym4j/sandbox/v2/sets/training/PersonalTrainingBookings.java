package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.training.TrainingBooking;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Reservations with trainers, those called off included. Their details have the same key. */
public final class PersonalTrainingBookings implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("PersonalTrainingBookings", "PersonalTrainingBooking", TrainingBooking.class)
                .number("personalTrainingBookingDetailsId", TrainingBooking::id, REQUIRED)
                .one(
                        "personalTrainingBookingDetails",
                        "PersonalTrainingBookingDetails",
                        (company, row) -> row,
                        REQUIRED)
                .number("personalTrainingDefinitionId", TrainingBooking::definitionId, REQUIRED)
                .entity()
                .table(company -> company.personalTrainings().table());
    }
}
