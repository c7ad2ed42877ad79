package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A booking of a personal training (contract: {@code PersonalTrainingBooking}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param personalTrainingBookingDetailsId key of the details
 * @param personalTrainingBookingDetails when, with whom and for whom; null unless expanded
 * @param personalTrainingDefinitionId key of the kind of personal training
 */
@ODataSet("PersonalTrainingBookings")
public record PersonalTrainingBooking(
        Long id,
        Long version,
        Boolean isDeleted,
        Long personalTrainingBookingDetailsId,
        PersonalTrainingBookingDetails personalTrainingBookingDetails,
        Long personalTrainingDefinitionId)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PersonalTrainingBooking> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PersonalTrainingBooking> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PersonalTrainingBooking, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #personalTrainingBookingDetailsId()}. */
    public static final NumberProperty<PersonalTrainingBooking> PERSONAL_TRAINING_BOOKING_DETAILS_ID =
            new NumberProperty<>("personalTrainingBookingDetailsId");

    /** {@link #personalTrainingBookingDetails()}. */
    public static final ToOne<PersonalTrainingBooking, PersonalTrainingBookingDetails>
            PERSONAL_TRAINING_BOOKING_DETAILS = new ToOne<>("personalTrainingBookingDetails");

    /** {@link #personalTrainingDefinitionId()}. */
    public static final NumberProperty<PersonalTrainingBooking> PERSONAL_TRAINING_DEFINITION_ID =
            new NumberProperty<>("personalTrainingDefinitionId");

    /**
     * Begins a query of the set {@code PersonalTrainingBookings}.
     *
     * @return a query for all rows
     */
    public static Query<PersonalTrainingBooking> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PersonalTrainingBooking> shape() {
        return Shape.whole();
    }
}
