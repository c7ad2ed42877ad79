package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs after all integration tests and reads what the server has written while they ran: messages, the trace of our packages, of the REST
 * client and of JSON-B at its finest level, and the first-failure data. No password, token or client secret may be in it, in no form.
 */
class NothingSecretCheck {

    private static final Path LOGS =
            Path.of(System.getProperty("liberty.home"), "usr/servers", System.getProperty("test.server"), "logs");

    /** What the tests of this package sign in with, and the one token that the sandbox hands out every time. */
    private static final List<String> SECRETS = List.of(
            "api-password",
            "wrong password",
            "pass&word=ü 1%",
            "anna-password",
            "yourpassword",
            "sandbox-secret",
            "abcdefgh12345678");

    private static final Pattern ANY_TOKEN = Pattern.compile("(?i)bearer\\s+[0-9a-z-]{16,}");

    private static Set<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return forms;
    }

    @Test
    void isWritten() throws IOException {
        List<String> forms =
                SECRETS.stream().flatMap(secret -> forms(secret).stream()).toList();
        List<Path> files;
        try (Stream<Path> all = Files.walk(LOGS)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files)
                .as("the trace must be there, or this test proves nothing")
                .anyMatch(file -> file.endsWith("trace.log") && mentions(file, "OAuthClient.authorize"))
                .anyMatch(file -> file.endsWith("messages.log") && mentions(file, "a call failed"));
        for (Path file : files) {
            try (Stream<String> lines = lines(file)) {
                assertThat(lines.filter(line -> forms.stream().anyMatch(line::contains)
                                || ANY_TOKEN.matcher(line).find()))
                        .as("lines of %s with a secret", file.getFileName())
                        .isEmpty();
            }
        }
    }

    private static boolean mentions(Path file, String text) {
        try (Stream<String> lines = lines(file)) {
            return lines.anyMatch(line -> line.contains(text));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
