package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.event.Event;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.seed.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When events are handed on: at the end of a step, and not before. */
class StepsTest {

    private final Company company = Seed.company(new SandboxTest.TestClock());
    private final List<String> told = new ArrayList<>();

    private void listen() {
        company.events().tell(event -> told.add(event.type() + " " + event.memberId() + " " + holders(event)));
    }

    private List<Boolean> holders(Event event) {
        return List.of(60L, 61L).stream()
                .map(member -> company.classes()
                        .find(event.subjectId())
                        .orElseThrow()
                        .bookingOf(member)
                        .isPresent())
                .toList();
    }

    @Test
    void everythingThatAStepDidIsSeen() {
        listen();
        company.guard().alone(() -> {
            company.bookings().book(103, 60, null);
            company.bookings().book(103, 61, null);
            assertThat(told).isEmpty();
            return null;
        });
        assertThat(told).containsExactly("CLASSES_BOOKED 60 [true, true]", "CLASSES_BOOKED 61 [true, true]");
    }

    @Test
    void whatWasDoneBeforeAFailureIsToldAsWell() {
        listen();
        assertThatThrownBy(() -> company.guard().alone(() -> {
                    company.bookings().book(103, 60, null);
                    return company.bookings().book(105, 60, null);
                }))
                .isInstanceOf(Refused.class);
        assertThat(told).containsExactly("CLASSES_BOOKED 60 [true, false]");
        company.bookings().book(103, 61, null);
        assertThat(told).hasSize(2);
    }

    @Test
    void nobodyIsToldBeforeAndAfterwards() {
        company.bookings().book(103, 60, null);
        listen();
        company.events().tellNobody();
        company.bookings().book(103, 61, null);
        company.events().tell(event -> told.add(event.type().name()));
        company.bookings().cancel(103, 61);
        assertThat(told).containsExactly(EventType.CLASSES_BOOKING_CANCELLED.name());
    }
}
