package io.github.perfectgym4j.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in no text: passwords, tokens and client secrets nowhere, and persons in no text of the library. */
final class Leaks {

    static final String USER_NAME = "api-user";
    static final String PASSWORD = "pass&word=ü 1%";
    static final String CLIENT_ID = "sandbox-client";
    static final String CLIENT_SECRET = "sandbox-secret";
    static final String TOKEN = "abcdefgh12345678";
    static final String FIRST_NAME = "Zażółć";
    static final String LAST_NAME = "Kowalska";

    private static final List<String> SECRET =
            Stream.of(PASSWORD, CLIENT_SECRET, TOKEN).flatMap(Leaks::forms).toList();
    private static final List<String> PERSONAL =
            Stream.of(FIRST_NAME, LAST_NAME).flatMap(Leaks::forms).toList();

    private Leaks() {}

    private static Stream<String> forms(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Stream.of(
                text,
                encoded,
                encoded.replace("+", "%20"),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** What of it a text shows, in whatever form. */
    static List<String> of(String text) {
        return Stream.concat(SECRET.stream(), PERSONAL.stream())
                .filter(text::contains)
                .toList();
    }

    /** Passwords, tokens and client secrets that a text shows. */
    static List<String> secretsOf(String text) {
        return SECRET.stream().filter(text::contains).toList();
    }

    /** Whether a text, put into a log, would begin a line of its own or write over another one. */
    static boolean hasControlCharacters(String text) {
        return text != null && text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t');
    }
}
