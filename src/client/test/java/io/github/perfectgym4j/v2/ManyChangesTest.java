package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import io.github.perfectgym4j.v2.odata.ChangeBatch;
import io.github.perfectgym4j.v2.odata.EntitySet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A copy of 250,000 bookings that is made while they change, by a program that dies twice on the way. */
class ManyChangesTest extends SandboxTest {

    private static final int BOOKINGS = 250_000;

    private final Map<Long, ClassBooking> copy = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private long cursor;
    private int batches;
    private int comeAgain;
    private long restless;

    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    @Test
    void nothingIsLostAndNothingComesTwice() {
        history().fill(BOOKINGS);
        restless = bookings(gym())
                .list(ClassBooking.query()
                        .where(ClassBooking.ID.ne(0))
                        .skip(BOOKINGS / 2)
                        .top(1))
                .elements()
                .get(0)
                .id();
        assertThatThrownBy(() -> walk(150, false)).isInstanceOf(Death.class);
        int kept = copy.size();
        assertThatThrownBy(() -> walk(300, true)).isInstanceOf(Death.class);
        assertThat(copy).hasSizeGreaterThan(kept);
        walk(Integer.MAX_VALUE, false);

        Map<Long, ClassBooking> there;
        try (Stream<ClassBooking> all = bookings(gym()).rows(ClassBooking.query())) {
            there = all.collect(Collectors.toMap(ClassBooking::id, row -> row));
        }
        assertThat(there).hasSizeGreaterThan(BOOKINGS);
        assertThat(copy.equals(there)).as("the copy is what there is").isTrue();
        assertThat(copy.values().stream().filter(ClassBooking::isTombstone).count())
                .as("tombstones")
                .isGreaterThanOrEqualTo(150);
        assertThat(comeAgain).as("rows that changed after they had been copied").isGreaterThan(1_000);
        assertThat(bookings(gym()).changedRows(cursor, ClassBooking.query())).isEmpty();
    }

    /** Goes on from the cursor that has been kept, and dies at a batch: before it is kept, or right after. */
    private void walk(int untilBatch, boolean keepsTheLast) {
        try (PerfectGym program = builder().build()) {
            EntitySet<ClassBooking> bookings = bookings(program);
            ClassBookingsClient commands = program.client(ClassBookingsClient.class);
            bookings.changes(cursor, ClassBooking.query()).forEach(batch -> {
                boolean isLast = ++batches == untilBatch;
                if (!isLast || keepsTheLast) {
                    keep(batch);
                }
                if (isLast) {
                    throw new Death();
                }
                meanwhile(commands);
            });
        }
    }

    private void keep(ChangeBatch<ClassBooking> batch) {
        for (ClassBooking row : batch.elements()) {
            assertThat(taken.add(row.id() + "/" + row.version()))
                    .as("comes once: %s", row)
                    .isTrue();
            comeAgain += copy.put(row.id(), row) == null ? 0 : 1;
        }
        assertThat(batch.cursor()).isGreaterThanOrEqualTo(cursor);
        cursor = batch.cursor();
    }

    /** Others change rows that have been read, rows that have not, and one row again and again. */
    private void meanwhile(ClassBookingsClient commands) {
        switch (batches) {
            case 20 -> history().touch(1_500);
            case 50 -> history().delete(100);
            case 60 -> history().touch(40_000);
            case 170 -> history().cancel(100);
            case 310 -> history().delete(50);
            default -> {
                // nothing this time
            }
        }
        if (batches % 50 == 25) {
            commands.setMembersPresenceOnClass(new SetMembersPresenceOnClass(restless, batches % 100 == 25));
        }
    }

    private static EntitySet<ClassBooking> bookings(PerfectGym program) {
        return program.set(ClassBooking.class);
    }
}
