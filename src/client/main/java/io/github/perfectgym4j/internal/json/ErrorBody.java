package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.error.ApiError;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reasons in the body of a refusal, in all known forms: a list of errors, in an object or bare; one error
 * ({@code {"error": {"code": …, "message": …}}}, as OData has it, or {@code {"error": "…", "error_description": "…"}}, as OAuth does); problem
 * details (RFC 9457); texts by field; a plain text, perhaps with the number of the failure in the server's log. No part is
 * certain, so each is checked.
 */
final class ErrorBody {

    private static final Pattern ERRORS = Pattern.compile("(odata\\.)?errors?");
    private static final List<String> CODES = List.of("code", "errorcode");
    private static final List<String> PROPERTIES = List.of("property", "target", "field", "propertyname");
    private static final List<String> MESSAGES =
            List.of("message", "errormessage", "description", "error_description", "detail", "text");
    private static final List<String> NESTED = List.of("nestedbusinesserrors", "details");

    /** Fields of problem details and web servers beside the reasons. */
    private static final Set<String> NO_REASONS = Set.of(
            "type",
            "title",
            "status",
            "statuscode",
            "detail",
            "instance",
            "traceid",
            "requestid",
            "correlationid",
            "timestamp",
            "path",
            "message",
            "messagedetail",
            "exceptionmessage",
            "exceptiontype",
            "stacktrace",
            "code",
            "data",
            "modelstate",
            "innererror",
            "error_description",
            "error_uri");

    private final JsonObject object;
    private final Map<String, JsonValue> fields;
    private final List<ApiError> reasons = new ArrayList<>();

    private ErrorBody(JsonObject object) {
        this.object = object;
        fields = lowerCase(object);
    }

    /**
     * All reasons that a body gives.
     *
     * @param body the body, or what could be read of it; or null
     * @return the reasons, possibly none
     */
    static List<ApiError> reasons(JsonValue body) {
        if (body instanceof JsonObject object) {
            return new ErrorBody(object).reasons();
        }
        List<ApiError> reasons = new ArrayList<>();
        if (body instanceof JsonArray list) {
            addEach(list, reasons);
        } else {
            addText(null, body, reasons);
        }
        return List.copyOf(reasons);
    }

    /** Whether a field with the name of an error field holds an error: any value but the forms of an empty one. */
    static boolean isError(JsonValue value) {
        if (value instanceof JsonString text) {
            return !Scalars.isNothing(text.getString())
                    && !text.getString().strip().equals("[]");
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().signum() != 0;
        }
        return value instanceof JsonArray list
                ? !list.isEmpty()
                : value instanceof JsonObject object ? !object.isEmpty() : value == JsonValue.TRUE;
    }

    private List<ApiError> reasons() {
        fields.keySet().stream().filter(ErrorBody::namesErrors).forEach(this::addErrors);
        addFields(fields.get("modelstate"));
        addText(null, fields.get("title"), reasons);
        if (!isOneError()) {
            addText(null, fields.get("detail"), reasons);
        }
        if (reasons.isEmpty() && isOneError()) {
            reasons.add(error(fields));
        }
        if (reasons.isEmpty()) {
            addMessage();
        }
        if (reasons.isEmpty()) {
            fields.values().forEach(this::addWithin);
        }
        if (reasons.isEmpty()) {
            object.forEach((name, value) -> {
                String plain = plain(name);
                if (!NO_REASONS.contains(plain) && !namesErrors(plain)) {
                    addTexts(name, value, reasons);
                }
            });
        }
        return List.copyOf(reasons);
    }

    private void addErrors(String name) {
        JsonValue value = fields.get(name);
        if (value instanceof JsonArray list) {
            addEach(list, reasons);
        } else if (value instanceof JsonObject object && isOneError(lowerCase(object))) {
            reasons.add(error(lowerCase(object)));
        } else if (value instanceof JsonObject) {
            addFields(value);
        } else if (text(value) != null) {
            addNamed(text(value));
        }
    }

    /** An error that is a text: a code, if it looks like one, with its description beside it. */
    private void addNamed(String text) {
        String description = text(fields.get("error_description"));
        boolean isCode = text.chars().noneMatch(Character::isWhitespace);
        reasons.add(
                isCode
                        ? new ApiError(text, null, description)
                        : new ApiError(null, null, description == null ? text : text + ": " + description));
    }

    private void addFields(JsonValue byName) {
        if (byName instanceof JsonObject object) {
            object.forEach((name, value) -> addTexts(name, value, reasons));
        }
    }

    private void addMessage() {
        String message = messageIn(fields);
        String id = text(fields.get(Answers.CORRELATION_ID.toLowerCase(Locale.ROOT)));
        if (message != null || id != null) {
            reasons.add(new ApiError(
                    null, null, message, List.of(), id == null ? Map.of() : Map.of(Answers.CORRELATION_ID, id)));
        }
    }

    /** A refusal in place of the requested value. */
    private void addWithin(JsonValue value) {
        if (value instanceof JsonObject object && holdsErrors(lowerCase(object))) {
            reasons.addAll(reasons(object));
        }
    }

    private static boolean namesErrors(String name) {
        return ERRORS.matcher(name).matches();
    }

    private static boolean holdsErrors(Map<String, JsonValue> object) {
        return object.keySet().stream().anyMatch(ErrorBody::namesErrors);
    }

    private boolean isOneError() {
        return CODES.stream().anyMatch(name -> scalar(fields.get(name)) != null);
    }

    private static boolean isOneError(Map<String, JsonValue> object) {
        return CODES.stream().anyMatch(name -> isPlain(object.get(name)))
                || MESSAGES.stream()
                        .anyMatch(name -> isPlain(object.get(name)) || object.get(name) instanceof JsonObject);
    }

    private static boolean isPlain(JsonValue value) {
        return value != null && !(value instanceof JsonArray) && !(value instanceof JsonObject);
    }

    private static void addEach(JsonArray list, List<ApiError> reasons) {
        for (JsonValue element : list) {
            if (element instanceof JsonObject object) {
                Map<String, JsonValue> fields = lowerCase(object);
                boolean wraps = !isOneError(fields) && holdsErrors(fields);
                if (wraps) {
                    reasons.addAll(reasons(object));
                } else if (isOneError(fields) || scalar(fields.get("property")) != null) {
                    reasons.add(error(fields));
                } else {
                    object.forEach((name, value) -> addTexts(name, value, reasons));
                }
            } else if (element instanceof JsonArray inner) {
                addEach(inner, reasons);
            } else {
                addText(null, element, reasons);
            }
        }
    }

    private static ApiError error(Map<String, JsonValue> fields) {
        List<ApiError> nested = new ArrayList<>();
        for (String name : NESTED) {
            if (fields.get(name) instanceof JsonArray list) {
                addEach(list, nested);
            }
        }
        Map<String, String> data =
                fields.get("data") instanceof JsonObject object ? TextMapReader.texts(object) : Map.of();
        String id = text(fields.get(Answers.CORRELATION_ID.toLowerCase(Locale.ROOT)));
        if (id != null) {
            data = new LinkedHashMap<>(data);
            data.put(Answers.CORRELATION_ID, id);
        }
        return new ApiError(
                first(fields, CODES),
                first(fields, PROPERTIES),
                messageIn(fields),
                List.copyOf(nested),
                Map.copyOf(data));
    }

    private static String messageIn(Map<String, JsonValue> fields) {
        String message = first(fields, MESSAGES);
        // OData 3 says in which language.
        return message == null && fields.get("message") instanceof JsonObject spoken
                ? text(lowerCase(spoken).get("value"))
                : message;
    }

    private static String first(Map<String, JsonValue> fields, List<String> names) {
        return names.stream()
                .map(name -> scalar(fields.get(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void addTexts(String field, JsonValue texts, List<ApiError> reasons) {
        if (texts instanceof JsonArray list) {
            String joined =
                    list.stream().map(ErrorBody::text).filter(Objects::nonNull).collect(Collectors.joining(" "));
            if (!joined.isEmpty()) {
                reasons.add(new ApiError(null, field, joined));
            } else {
                addEach(list, reasons);
            }
        } else {
            addText(field, texts, reasons);
        }
    }

    private static void addText(String field, JsonValue value, List<ApiError> reasons) {
        String text = text(value);
        if (text != null) {
            reasons.add(new ApiError(null, field, text));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string && !string.getString().isBlank() ? string.getString() : null;
    }

    /** A text, or a number or boolean as one. */
    private static String scalar(JsonValue value) {
        return value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE
                ? value.toString()
                : text(value);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, JsonValue> lowerCase(JsonObject object) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value != JsonValue.NULL) {
                fields.putIfAbsent(plain(name), value);
            }
        });
        return fields;
    }
}
