package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

/** Answers damaged at random: each is read, or refused by the one exception that says so. The seed is fixed, so a failure comes again. */
class DamagedAnswersTest {

    private static final int ANSWERS = 100_000;
    private static final long SEED = 20_261_121;

    private static final List<String> PIECES = List.of(
            "null",
            "\"null\"",
            "\"\"",
            "[]",
            "{}",
            "[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            "-1",
            "1e999999999",
            "-0.0",
            "9".repeat(5_000),
            "\"\\u0000\"",
            "\"\\ud800\"",
            "true",
            "\"True\"",
            ",",
            ":",
            "\"elements\":",
            "\"errors\":[{}]",
            "\\",
            "\"",
            "}",
            "]",
            "NaN",
            "\"2026-02-30T25:61:61\"",
            "\"2026-11-21T06:00:00+99:99\"",
            "<html>",
            "\u00ff\u00fe");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    @Test
    void endInTheOneExceptionOrAreRead() throws IOException {
        List<byte[]> samples = samples();
        List<Type> types = answerTypes();
        assertThat(samples).hasSizeGreaterThan(50);
        assertThat(types).hasSizeGreaterThan(50);
        Random random = new Random(SEED);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < ANSWERS; i++) {
            byte[] damaged = damaged(samples.get(random.nextInt(samples.size())), random);
            Type type = types.get(random.nextInt(types.size()));
            try (InputStream body = new ByteArrayInputStream(damaged)) {
                assertThat(ElementsReader.read(body, type)).isNotNull();
                read++;
            } catch (UnreadableAnswerException e) {
                assertThat(e.getMessage()).hasSizeLessThan(1_000);
                refused++;
            }
            Answers.errors(new ByteArrayInputStream(damaged));
        }
        assertThat(read).as("of " + ANSWERS + " read, " + refused + " refused").isBetween(1_000, ANSWERS - 1_000);
    }

    private static byte[] damaged(byte[] sample, Random random) {
        String text = new String(sample, StandardCharsets.UTF_8);
        for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(20));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, at);
                case 1 -> text.substring(0, at) + text.substring(end);
                case 2 -> text.substring(0, at) + piece + text.substring(at);
                case 3 -> text.substring(0, at) + piece + text.substring(end);
                case 4 -> value(text, piece, random);
                default -> text.substring(0, at) + piece.repeat(1 + random.nextInt(50)) + text.substring(at);
            };
            if (text.isEmpty()) {
                text = piece;
            }
        }
        byte[] bytes = text.getBytes(CHARSETS.get(random.nextInt(20) < 17 ? 0 : random.nextInt(CHARSETS.size())));
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Exchanges one whole value, so that the JSON stays JSON and only its meaning is damaged. */
    private static String value(String text, String piece, Random random) {
        int colon = text.indexOf(':', random.nextInt(text.length()));
        int end = colon < 0 ? -1 : text.indexOf(',', colon);
        return end < 0 ? text : text.substring(0, colon + 1) + piece + text.substring(end);
    }

    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("test/resources/io/github/perfectgym4j/v1"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                samples.add(Files.readAllBytes(file));
            }
        }
        return samples;
    }

    private static List<Type> answerTypes() {
        List<Type> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.perfectgym4j.v1")) {
            if (type.isAnnotatedWith(RegisterRestClient.class)) {
                Arrays.stream(type.reflect().getDeclaredMethods())
                        .sorted(java.util.Comparator.comparing(Method::toString))
                        .map(Method::getGenericReturnType)
                        .forEach(types::add);
            }
        }
        types.sort(java.util.Comparator.comparing(Type::getTypeName));
        return types;
    }
}
