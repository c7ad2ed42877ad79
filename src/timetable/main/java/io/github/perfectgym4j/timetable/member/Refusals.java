package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.web.Texts;
import io.github.perfectgym4j.v1.classes.ClassBookingError;
import io.github.perfectgym4j.v1.classes.ClassCancelError;
import io.github.perfectgym4j.v1.classes.ClassRatingError;
import io.github.perfectgym4j.v1.classes.InstructorRatingError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain words why PerfectGym refused something. A code that nobody has documented is told in the server's own words. */
@ApplicationScoped
public class Refusals {

    /** All codes there is a text for, under {@code refused.} and the code. */
    static final List<ErrorCode> CODES = Stream.<ErrorCode[]>of(
                    ClassBookingError.values(),
                    ClassCancelError.values(),
                    ClassRatingError.values(),
                    InstructorRatingError.values())
            .flatMap(Stream::of)
            .toList();

    /** For CDI. */
    public Refusals() {}

    /**
     * Says why.
     *
     * @param refused what PerfectGym answered
     * @param texts texts in the reader's language
     * @return one sentence for each reason
     */
    public String tell(RequestRefusedException refused, Texts texts) {
        if (refused.errors().isEmpty()) {
            return texts.get("refused.unknown");
        }
        return refused.errors().stream()
                .map(error -> tell(error, texts))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String tell(ApiError error, Texts texts) {
        return CODES.stream()
                .filter(code -> code.matches(error.code()))
                .findFirst()
                .map(code -> texts.get("refused." + code.code()))
                .orElseGet(() -> inTheServersWords(error, texts));
    }

    private static String inTheServersWords(ApiError error, Texts texts) {
        String words = error.message() == null || error.message().isBlank() ? error.code() : error.message();
        return words == null ? texts.get("refused.unknown") : texts.get("refused.words", words);
    }
}
