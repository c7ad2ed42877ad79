package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.gym.RefusalCodes;
import io.github.perfectgym4j.timetable.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Explains a refusal of PerfectGym in plain words. For an undocumented code, the server's own text is shown. */
@ApplicationScoped
public class Refusals {

    @Inject
    RefusalCodes codes;

    /**
     * Explains a refusal.
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

    private String tell(ApiError error, Texts texts) {
        return codes.meaning(error.code())
                .map(reason -> texts.get("refused." + reason))
                .orElseGet(() -> inTheServersWords(error, texts));
    }

    private static String inTheServersWords(ApiError error, Texts texts) {
        String words = error.message() == null || error.message().isBlank() ? error.code() : error.message();
        return words == null ? texts.get("refused.unknown") : texts.get("refused.words", words);
    }
}
