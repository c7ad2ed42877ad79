package io.github.perfectgym4j.timetable.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.gym.Refusal;
import io.github.perfectgym4j.timetable.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    private final Refusals refusals = new Refusals();

    @BeforeEach
    void understandItsOwnWords() {
        refusals.codes = code -> List.of(Refusal.values()).stream()
                .filter(it -> it.name().equals(code))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInPlainWords(Refusal reason) {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            String told = refusals.tell(refused(new ApiError(reason.name(), null, "server text")), texts);
            assertThat(told).isEqualTo(texts.get("refused." + reason)).doesNotContain("server text");
        }
    }

    @Test
    void anUnknownCodeIsToldInTheServersWords() {
        assertThat(tell(new ApiError("Brandnew", null, "Only on Sundays.")))
                .isEqualTo("PerfectGym says: Only on Sundays.");
        assertThat(tell(new ApiError("Brandnew", null, " "))).isEqualTo("PerfectGym says: Brandnew");
    }

    @Test
    void saysSoIfThereIsNoReason() {
        assertThat(tell()).isEqualTo("PerfectGym refused this without saying why.");
    }

    @Test
    void tellsAllReasonsOnce() {
        refusals.codes = code -> Optional.of(code.startsWith("late") ? Refusal.TOO_LATE_TO_BOOK : Refusal.NOT_BOOKABLE);
        assertThat(tell(
                        new ApiError("late", null, null),
                        new ApiError("later", null, null),
                        new ApiError("BookingNotAllowed", null, null)))
                .isEqualTo("It is too late: booking has closed. This class cannot be booked.");
    }

    private String tell(ApiError... errors) {
        return refusals.tell(refused(errors), new Texts(Locale.ENGLISH));
    }

    private static RequestRefusedException refused(ApiError... errors) {
        return new RequestRefusedException("POST Classes/BookClass", 400, List.of(errors));
    }
}
