package io.github.perfectgym4j.client.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The languages in which answers are wanted, the best first (contract: the header {@code Accept-Language}). The server chooses one of them for
 * the messages of refusals, for translated properties and for documents; without any, it takes the first language of the company.
 *
 * @param value the languages as HTTP writes them, such as {@code de-AT,en;q=0.8}
 */
public record AcceptLanguage(String value) {

    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if HTTP does not write languages so
     */
    public AcceptLanguage {
        value = Objects.requireNonNull(value, "value").strip();
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("too many languages");
        }
        // The JDK's messages quote the text, which may come from anywhere.
        try {
            LanguageRange.parse(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no languages such as de-AT,en;q=0.8");
        }
    }

    /**
     * One or more languages.
     *
     * @param languages the languages, the best first
     * @return the languages
     */
    public static AcceptLanguage of(Locale... languages) {
        int[] weight = {10};
        return new AcceptLanguage(Arrays.stream(Objects.requireNonNull(languages, "languages"))
                .map(language -> {
                    int q = Math.max(1, weight[0]--);
                    return language.toLanguageTag() + (q == 10 ? "" : ";q=0." + q);
                })
                .collect(Collectors.joining(",")));
    }

    /**
     * The languages of a header, which may be missing or malformed.
     *
     * @param header the header {@code Accept-Language} of a request to the application, or null
     * @return the languages; empty if there are none, or it cannot be read
     */
    public static Optional<AcceptLanguage> parse(String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AcceptLanguage(header));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
