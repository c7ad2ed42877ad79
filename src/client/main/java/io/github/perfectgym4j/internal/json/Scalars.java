package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.config.Secret;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Readers of scalar values by the expected type, in any form: numbers and booleans as texts, blanks and the word null for null, dates for
 * date-times. Date-times stay local to the club: a zone is dropped and nothing is shifted.
 */
public final class Scalars {

    /** No number of the API is longer; bounds the cost of parsing a damaged one. */
    static final int MAX_NUMBER_LENGTH = 100;

    static final Map<Class<?>, ValueReader> READERS = Map.ofEntries(
            Map.entry(String.class, Scalars::text),
            Map.entry(Secret.class, Scalars::secret),
            Map.entry(Long.class, (parser, event, depth) -> number(parser, event, Scalars::exactLong)),
            Map.entry(
                    Integer.class,
                    (parser, event, depth) -> number(parser, event, text -> Math.toIntExact(exactLong(text)))),
            Map.entry(BigDecimal.class, (parser, event, depth) -> number(parser, event, BigDecimal::new)),
            Map.entry(Boolean.class, (parser, event, depth) -> bool(parser, event)),
            Map.entry(UUID.class, parsed("a UUID", UUID::fromString)),
            Map.entry(LocalDateTime.class, parsed("a date and time", DateTimes::dateTime)),
            Map.entry(LocalDate.class, parsed("a date", DateTimes::date)),
            Map.entry(LocalTime.class, parsed("a time of day", TimeSpans::timeOfDay)),
            Map.entry(Duration.class, parsed("a duration", TimeSpans::duration)));

    private Scalars() {}

    /**
     * Reads a text. Blank is read as null.
     *
     * @param parser the parser
     * @param event the event that the parser has just returned
     * @param depth how many objects and lists are open around the value
     * @return the text, or null
     */
    public static String text(JsonParser parser, Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> {
                String text = parser.getString();
                yield text.isBlank() ? null : text;
            }
            case VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> null;
            default -> throw ValueReader.unexpected("a text", event);
        };
    }

    private static Secret secret(JsonParser parser, Event event, int depth) {
        String text = text(parser, event, depth);
        return text == null ? null : Secret.of(text);
    }

    static boolean isNothing(String text) {
        return text.isBlank() || text.strip().equalsIgnoreCase("null");
    }

    private static <T> T number(JsonParser parser, Event event, Function<String, T> convert) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        if (event != Event.VALUE_NUMBER && event != Event.VALUE_STRING) {
            throw ValueReader.unexpected("a number", event);
        }
        String text = parser.getString();
        if (event == Event.VALUE_STRING && isNothing(text)) {
            return null;
        }
        if (text.length() > MAX_NUMBER_LENGTH) {
            throw new UnreadableAnswerException(": expected a number, found " + text.length() + " characters", null);
        }
        try {
            return convert.apply(text.strip());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnreadableAnswerException(": not a number of the expected size", null);
        }
    }

    private static long exactLong(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return new BigDecimal(text).longValueExact();
            }
        }
        return Long.parseLong(text);
    }

    private static Boolean bool(JsonParser parser, Event event) {
        return switch (event) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER -> {
                String text = parser.getString().strip();
                yield isNothing(text)
                        ? null
                        : switch (text.toLowerCase(Locale.ROOT)) {
                            case "true", "1" -> Boolean.TRUE;
                            case "false", "0" -> Boolean.FALSE;
                            default -> throw new UnreadableAnswerException(": expected true or false", null);
                        };
            }
            default -> throw ValueReader.unexpected("true or false", event);
        };
    }

    /** A reader of texts that have a form. */
    private static ValueReader parsed(String what, Function<String, ?> parse) {
        return (parser, event, depth) -> {
            if (event == Event.VALUE_NULL) {
                return null;
            }
            if (event != Event.VALUE_STRING) {
                throw ValueReader.unexpected(what, event);
            }
            String text = parser.getString().strip();
            try {
                return isNothing(text) ? null : parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new UnreadableAnswerException(": expected " + what, null);
            }
        };
    }
}
