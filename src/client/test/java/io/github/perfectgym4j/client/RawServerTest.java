package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.CancelSingleBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Answers that no well-behaved server sends, to calls of all kinds. */
public abstract class RawServerTest {

    /** The kinds of calls. */
    protected enum Kind {
        LIST(false) {
            @Override
            Object call(PerfectGym gym) {
                return gym.client(ClassesClient.class).whoIsIn(1);
            }
        },
        OBJECT(false) {
            @Override
            Object call(PerfectGym gym) {
                return gym.client(ClassesClient.class).userClass(1677, 40);
            }
        },
        BOOKING(true) {
            @Override
            Object call(PerfectGym gym) {
                return gym.client(ClassesClient.class).bookClass(1677, 40, null);
            }
        },
        SET(false) {
            @Override
            Object call(PerfectGym gym) {
                return gym.set(FitnessClass.class).list(Query.all());
            }
        },
        ROW(false) {
            @Override
            Object call(PerfectGym gym) {
                return gym.set(FitnessClass.class).get(1);
            }
        },
        COMMAND(true) {
            @Override
            Object call(PerfectGym gym) {
                return gym.client(ClassBookingsClient.class).bookClass(BookClass.of(40, 1677));
            }
        },
        WITHOUT_RESULT(true) {
            @Override
            Object call(PerfectGym gym) {
                gym.client(ClassBookingsClient.class).cancelSingleBooking(CancelSingleBooking.of(1));
                return "done";
            }
        };

        private final boolean changes;

        Kind(boolean changes) {
            this.changes = changes;
        }

        abstract Object call(PerfectGym gym);

        boolean changes() {
            return changes;
        }
    }

    private RawServer server;
    private PerfectGym gym;

    @BeforeEach
    final void startRawServer() {
        server = RawServer.start();
        gym = server.client();
    }

    @AfterEach
    final void stopRawServer() {
        gym.close();
        server.close();
    }

    protected final RawServer server() {
        return server;
    }

    protected final PerfectGym gym() {
        return gym;
    }

    /** The failure of a call that was sent once. */
    protected final <E extends PerfectGymException> E failure(Class<E> type, Kind kind) {
        int before = server.requests().size();
        try {
            Object answer = kind.call(gym);
            return fail("no failure, but " + answer);
        } catch (PerfectGymException e) {
            assertThat(e).as(kind.name()).isInstanceOf(type);
            assertThat(server.requests()).hasSize(before + 1);
            return type.cast(e);
        }
    }
}
