package io.github.perfectgym4j.sandbox.company.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A property of the company's own, which the staff defined.
 *
 * @param id key
 * @param entityType what has it, such as {@value #MEMBERS}
 * @param displayName name to show
 * @param dataType what it holds
 * @param isRequired whether it cannot be empty
 * @param choices what can be chosen; only with lists
 */
public record AttributeDefinition(
        long id, String entityType, String displayName, DataType dataType, boolean isRequired, List<Choice> choices) {

    /** What members, guests and leads have. */
    public static final String MEMBERS = "User";

    /** What an attribute can hold. */
    public enum DataType {
        /** Whole number. */
        INTEGER("Integer"),
        /** Yes or no. */
        BOOLEAN("Boolean"),
        /** Text. */
        TEXT("Text"),
        /** Day. */
        DATE("Date"),
        /** One of the choices. */
        LIST("List"),
        /** Any number of the choices. */
        LIST_MULTIPLE("ListMultiple");

        private final String code;

        DataType(String code) {
            this.code = code;
        }

        /** @return the name of the contract */
        public String code() {
            return code;
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param id key
     * @param displayName name to show
     */
    public record Choice(long id, String displayName) {}

    /**
     * A value that fits.
     *
     * @param raw as it is stored
     * @param display as it is shown
     */
    public record Value(String raw, String display) {}

    /**
     * Reads a value.
     *
     * @param value {@code Long}, {@code Boolean}, {@code String} or a list of {@code Long}
     * @return the value; empty if it does not fit
     */
    public Optional<Value> read(Object value) {
        return switch (dataType) {
            case INTEGER -> value instanceof Long ? plain(value.toString()) : Optional.empty();
            case BOOLEAN ->
                value instanceof Boolean bool
                        ? Optional.of(new Value(bool.toString(), bool ? "Yes" : "No"))
                        : Optional.empty();
            case TEXT -> value instanceof String text && !text.isBlank() ? plain(text) : Optional.empty();
            case DATE -> value instanceof String text ? day(text) : Optional.empty();
            case LIST -> value instanceof Long key ? chosen(List.of(key)) : Optional.empty();
            case LIST_MULTIPLE -> value instanceof List<?> keys ? chosen(keys) : Optional.empty();
        };
    }

    private static Optional<Value> plain(String text) {
        return Optional.of(new Value(text, text));
    }

    private static Optional<Value> day(String text) {
        try {
            return plain(LocalDate.parse(text.replaceFirst("T.*", "")).toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Value> chosen(List<?> keys) {
        List<Choice> found =
                choices.stream().filter(choice -> keys.contains(choice.id())).toList();
        if (keys.isEmpty() || found.size() != keys.size()) {
            return Optional.empty();
        }
        return Optional.of(new Value(
                found.stream().map(choice -> Long.toString(choice.id())).collect(Collectors.joining(",")),
                found.stream().map(Choice::displayName).collect(Collectors.joining(", "))));
    }
}
