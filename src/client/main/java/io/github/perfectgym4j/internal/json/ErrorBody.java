package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.error.ApiError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The body of a refusal, in the forms that there are: a list of errors; one error ({@code {"error": {"code": …, "message": …}}}, as OData
 * has it); a text alone, perhaps with the fields that could not be read, or with a number under which the server has written down what went
 * wrong. Nothing in it is certain, so all but the list is looked at as what it is.
 *
 * @param errors a list of errors
 * @param error one error
 * @param message a text
 * @param modelState texts by field
 * @param correlationId number in the server's log
 */
record ErrorBody(
        List<ApiError> errors, JsonValue error, JsonValue message, JsonValue modelState, JsonValue correlationId) {

    /** All reasons that the body gives. */
    List<ApiError> reasons() {
        List<ApiError> reasons = new ArrayList<>(errors);
        if (error instanceof JsonObject one) {
            add(reasons, text(one, "code"), text(one, "message"), Map.of());
        }
        if (modelState instanceof JsonObject fields) {
            fields.forEach((field, texts) -> reasons.add(new ApiError(null, field, joined(texts))));
        }
        if (reasons.isEmpty()) {
            String id = text(correlationId);
            add(reasons, null, text(message), id == null ? Map.of() : Map.of(Answers.CORRELATION_ID, id));
        }
        return List.copyOf(reasons);
    }

    private static void add(List<ApiError> reasons, String code, String message, Map<String, String> data) {
        if (code != null || message != null || !data.isEmpty()) {
            reasons.add(new ApiError(code, null, message, List.of(), data));
        }
    }

    private static String text(JsonObject object, String name) {
        return object.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(entry -> text(entry.getValue()))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string && !string.getString().isBlank() ? string.getString() : null;
    }

    private static String joined(JsonValue texts) {
        return texts instanceof JsonArray array
                ? array.stream()
                        .map(ErrorBody::text)
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" "))
                : text(texts);
    }
}
