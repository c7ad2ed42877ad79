package io.github.perfectgym4j.timetable.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.web.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RefusalsTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyDocumentedCodeIsToldInPlainWords(Locale language) {
        Texts texts = new Texts(language);
        Refusals.CODES.forEach(code -> {
            String told = new Refusals().tell(refused(new ApiError(code.code(), null, "server text")), texts);
            assertThat(told).isEqualTo(texts.get("refused." + code.code())).doesNotContain("server text");
        });
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
        assertThat(tell(
                        new ApiError("BookingToLate", null, null),
                        new ApiError("bookingtolate", null, null),
                        new ApiError("BookingNotAllowed", null, null)))
                .isEqualTo("It is too late: booking has closed. This class cannot be booked.");
    }

    private static String tell(ApiError... errors) {
        return new Refusals().tell(refused(errors), new Texts(Locale.ENGLISH));
    }

    private static RequestRefusedException refused(ApiError... errors) {
        return new RequestRefusedException("POST Classes/BookClass", 400, List.of(errors));
    }
}
