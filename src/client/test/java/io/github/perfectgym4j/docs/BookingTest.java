package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox;
import io.github.perfectgym4j.sandbox.kit.SampleClass;
import io.github.perfectgym4j.sandbox.kit.SampleMember;
import io.github.perfectgym4j.sandbox.kit.WebhookInbox;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page {@code testing.md} shows of tests with the sandbox. */
@PerfectGymSandbox
class BookingTest {

    private PerfectGym client;
    private ClassBookingsClient bookings;

    @BeforeEach
    void connect() {
        client = PerfectGym.builder().configured().build();
        bookings = client.client(ClassBookingsClient.class);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void aFullClassPutsOnTheWaitingList(Sandbox gym) {
        BookClass full = BookClass.of(SampleMember.ANNA.id(), SampleClass.FULL.id());

        assertThat(bookings.bookClass(full).isStandby()).isTrue();

        assertThat(gym.received("BookClass")).hasSize(1);
    }

    @Test
    void theServerIsDown(Sandbox gym) {
        gym.switches().fail("POST v2.2/ClassBooking/BookClass").with(503).once();

        BookClass booking = BookClass.of(SampleMember.ANNA.id(), SampleClass.UNLIMITED.id());

        assertThatThrownBy(() -> bookings.bookClass(booking)).isInstanceOf(ServerFailedException.class);
    }

    @Test
    void twoHoursLaterItIsTooLate(Sandbox gym) {
        gym.time().startAt(DayOfWeek.MONDAY, LocalTime.of(8, 0));
        gym.time().advance(Duration.ofHours(2));

        BookClass late = BookClass.of(SampleMember.ANNA.id(), SampleClass.TOO_LATE_TO_CANCEL.id());

        assertThatThrownBy(() -> bookings.bookClass(late))
                .isInstanceOfSatisfying(RequestRefusedException.class, refused -> assertThat(
                                refused.has(BookClassError.BOOKING_TIME_LIMIT_EXCEEDED))
                        .isTrue());
    }

    @Test
    void aWebhookTellsOfTheBooking(Sandbox gym) throws InterruptedException {
        WebhookInbox inbox = gym.inbox(EventType.CLASSES_BOOKED);

        bookings.bookClass(BookClass.of(SampleMember.BEN.id(), SampleClass.UNLIMITED.id()));

        assertThat(inbox.next().data().getInt("userId")).isEqualTo(61);
    }
}
