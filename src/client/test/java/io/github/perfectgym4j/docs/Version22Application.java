package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.odata.ChangeBatch;
import io.github.perfectgym4j.v2.odata.EntitySet;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the pages show of an application on Jakarta EE that uses version 2.2. */
final class Version22Application {

    @Inject
    EntitySet<FitnessClass> classes;

    @Inject
    EntitySet<ClassBooking> booked;

    @Inject
    EntitySet<Contract> contracts;

    @Inject
    @RestClient
    ClassBookingsClient bookings;

    List<FitnessClass> today(Instant morning, Instant midnight) {
        List<FitnessClass> today = classes.list(FitnessClass.query()
                        .where(
                                FitnessClass.CLUB_ID.eq(2),
                                FitnessClass.START_DATE.ge(morning),
                                FitnessClass.START_DATE.lt(midnight))
                        .where(FitnessClass.IS_DELETED.eq(false))
                        .orderBy(FitnessClass.START_DATE.ascending())
                        .expand(FitnessClass.CLASS_TYPE))
                .elements();
        return today;
    }

    FitnessClass one(long classId) {
        FitnessClass found =
                classes.get(classId, FitnessClass.shape().expand(FitnessClass.CLASS_TYPE, FitnessClass.CLUB_ZONE));
        return found;
    }

    boolean book(long memberId, long classId) {
        try {
            BookClassResult booked = bookings.bookClass(BookClass.of(memberId, classId));
            return !booked.isStandby();
        } catch (RequestRefusedException e) {
            if (e.has(BookClassError.STANDBY_LIMIT_REACHED)) {
                return false;
            }
            throw e;
        }
    }

    Stream<FitnessClass> all() {
        Stream<FitnessClass> all = classes.rows(FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2)));
        return all;
    }

    Stream<Contract> ending() {
        Stream<Contract> ending =
                contracts.rows(Contract.query().where(Contract.END_DATE.eq(LocalDate.of(2026, 12, 31))));
        // endDate ge 2026-12-31T00:00:00Z and endDate lt 2027-01-01T00:00:00Z
        return ending;
    }

    Stream<ChangeBatch<ClassBooking>> changes(long cursor) {
        Stream<ChangeBatch<ClassBooking>> changes = booked.changes(cursor, ClassBooking.query());
        return changes;
    }
}
