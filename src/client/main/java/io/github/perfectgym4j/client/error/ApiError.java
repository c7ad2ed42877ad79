package io.github.perfectgym4j.client.error;

import jakarta.json.bind.annotation.JsonbProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reason why PerfectGym refused a request (contract: {@code Error}, {@code BusinessError}).
 *
 * @param code symbolic reason, or null if the server gave a text only; see the enums that implement {@link ErrorCode}
 * @param property input field that it is about, or null
 * @param message text for people from the server, in the language of the request, or null
 * @param nested reasons behind this one, possibly none
 * @param data values that belong to the reason, by name, possibly none; they may be personal, so {@link #toString()} leaves them out
 */
public record ApiError(
        String code,
        String property,
        String message,
        @JsonbProperty("nestedBusinessErrors") List<ApiError> nested,
        Map<String, String> data)
        implements Serializable {

    /** Replaces missing lists by empty ones. */
    public ApiError {
        nested = nested == null ? List.of() : nested;
        data = data == null ? Map.of() : data;
    }

    /**
     * A reason without anything behind it.
     *
     * @param code symbolic reason, or null
     * @param property input field that it is about, or null
     * @param message text for people, or null
     */
    public ApiError(String code, String property, String message) {
        this(code, property, message, List.of(), Map.of());
    }

    /** This reason and all those behind it. */
    Stream<ApiError> all() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(ApiError::all));
    }

    @Override
    public String toString() {
        String text = Stream.of(code, property == null ? null : "(" + property + ")")
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String told = text.isEmpty() ? String.valueOf(message) : message == null ? text : text + ": " + message;
        String plain = PlainText.of(told);
        return nested.isEmpty() ? plain : plain + " " + nested;
    }
}
