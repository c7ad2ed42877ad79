package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassesClient;
import io.github.perfectgym4j.v2.model.ClassBooking;
import io.github.perfectgym4j.v2.model.ClassBookings;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.model.FitnessClass;
import io.github.perfectgym4j.v2.odata.ChangeBatch;
import io.github.perfectgym4j.v2.odata.Rows;
import io.github.perfectgym4j.v2.odata.VersionChanges;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the pages show of an application on Jakarta EE that uses version 2.2. */
final class Version22Application {

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    @RestClient
    ClassBookingsClient bookings;

    List<FitnessClass> today(Instant morning, Instant midnight) {
        List<FitnessClass> today = classes.list(Classes.query()
                        .where(Classes.CLUB_ID.eq(2), Classes.START_DATE.ge(morning), Classes.START_DATE.lt(midnight))
                        .where(Classes.IS_DELETED.eq(false))
                        .orderBy(Classes.START_DATE.ascending())
                        .expand(Classes.CLASS_TYPE))
                .elements();
        return today;
    }

    FitnessClass one(long classId) {
        FitnessClass found = classes.get(classId, Classes.shape().expand(Classes.CLASS_TYPE, Classes.CLUB_ZONE));
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
        Stream<FitnessClass> all = Rows.of(Classes.query().where(Classes.CLUB_ID.eq(2)), classes::list);
        return all;
    }

    Stream<ChangeBatch<ClassBooking>> changes(long cursor) {
        Stream<ChangeBatch<ClassBooking>> changes =
                VersionChanges.batches(cursor, ClassBookings.query(), bookings::list);
        return changes;
    }
}
