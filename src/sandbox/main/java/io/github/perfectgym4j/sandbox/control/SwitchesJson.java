package io.github.perfectgym4j.sandbox.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The switches as JSON, both ways. */
final class SwitchesJson {

    private SwitchesJson() {}

    static JsonObject write(Switches switches) {
        JsonObjectBuilder requests = Json.createObjectBuilder();
        Counts counts = switches.counts();
        counts.requests().forEach(requests::add);
        return Json.createObjectBuilder()
                .add("tokenLifetime", switches.tokenLifetime().toSeconds())
                .add("announcedLifetime", switches.announcedLifetime().orElse(JsonValue.NULL))
                .add("delayMillis", switches.delay().toMillis())
                .add("tokenDelayMillis", switches.tokenDelay().toMillis())
                .add("quirks", switches.quirks())
                .add("dateStyle", switches.dateStyle().name().toLowerCase(Locale.ROOT))
                .add("nextLinkHost", switches.nextLinkHost())
                .add("pascalCaseErrors", switches.pascalCaseErrors())
                .add("webhookRetryMillis", switches.webhookRetry().toMillis())
                .add("webhookTimeoutMillis", switches.webhookTimeout().toMillis())
                .add("webhookDuplicateEvery", switches.webhookDuplicateEvery())
                .add("faults", write(switches.faults()))
                .add(
                        "counts",
                        Json.createObjectBuilder()
                                .add("tokenRequests", counts.tokenRequests())
                                .add("refusedTokenRequests", counts.refusedTokenRequests())
                                .add("unauthorized", counts.unauthorized())
                                .add("requests", requests))
                .build();
    }

    private static JsonArrayBuilder write(List<Fault> faults) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        faults.forEach(fault -> {
            JsonObjectBuilder headers = Json.createObjectBuilder();
            fault.headers().forEach(headers::add);
            array.add(Json.createObjectBuilder()
                    .add("path", fault.path())
                    .add("status", fault.status())
                    .add("contentType", fault.contentType())
                    .add("body", fault.body())
                    .add("headers", headers)
                    .add("times", fault.times())
                    .add("action", fault.action().name().toLowerCase(Locale.ROOT)));
        });
        return array;
    }

    /**
     * Sets the named switches; none if one of them is wrong.
     *
     * @throws IllegalArgumentException with a message for the caller if a name or a value is wrong
     */
    static void read(JsonObject wanted, Switches switches) {
        Map<String, Runnable> changes = new LinkedHashMap<>();
        wanted.forEach((name, value) -> changes.put(name, change(name, value, switches)));
        changes.values().forEach(Runnable::run);
    }

    private static Runnable change(String name, JsonValue value, Switches switches) {
        try {
            switch (name) {
                case "tokenLifetime":
                    Duration lifetime = Duration.ofSeconds(((JsonNumber) value).longValueExact());
                    return () -> switches.tokenLifetime(lifetime);
                case "announcedLifetime":
                    return () -> switches.announcedLifetime(value == JsonValue.NULL ? null : value);
                case "delayMillis":
                    Duration delay = Duration.ofMillis(((JsonNumber) value).longValueExact());
                    return () -> switches.delay(delay);
                case "tokenDelayMillis":
                    Duration tokenDelay = Duration.ofMillis(((JsonNumber) value).longValueExact());
                    return () -> switches.tokenDelay(tokenDelay);
                case "quirks":
                    boolean on = bool(value);
                    return () -> switches.quirks(on);
                case "dateStyle":
                    DateStyle style =
                            DateStyle.valueOf(((JsonString) value).getString().toUpperCase(Locale.ROOT));
                    return () -> switches.dateStyle(style);
                case "nextLinkHost":
                    String host = ((JsonString) value).getString();
                    return () -> switches.nextLinkHost(host);
                case "pascalCaseErrors":
                    boolean hasCapitals = bool(value);
                    return () -> switches.pascalCaseErrors(hasCapitals);
                case "webhookRetryMillis":
                    Duration retry = Duration.ofMillis(wholeNumber(value, 0));
                    return () -> switches.webhookRetry(retry);
                case "webhookTimeoutMillis":
                    Duration timeout = Duration.ofMillis(wholeNumber(value, 1));
                    return () -> switches.webhookTimeout(timeout);
                case "webhookDuplicateEvery":
                    int every = Math.toIntExact(wholeNumber(value, 0));
                    return () -> switches.webhookDuplicateEvery(every);
                case "faults":
                    List<Fault> faults = ((JsonArray) value)
                            .getValuesAs(JsonObject.class).stream()
                                    .map(SwitchesJson::fault)
                                    .toList();
                    return () -> switches.faults(faults);
                case "counts":
                    // What GET answered may be sent back as it is.
                    return () -> {};
                default:
                    throw new IllegalArgumentException("There is no switch \"" + name + "\".");
            }
        } catch (ClassCastException | ArithmeticException wrong) {
            throw new IllegalArgumentException("The switch \"" + name + "\" does not take this value.", wrong);
        }
    }

    private static long wholeNumber(JsonValue value, long least) {
        long number = ((JsonNumber) value).longValueExact();
        if (number < least) {
            throw new ArithmeticException("too small");
        }
        return number;
    }

    private static boolean bool(JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new ClassCastException("not a boolean");
        }
        return value == JsonValue.TRUE;
    }

    private static Fault fault(JsonObject json) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (json.containsKey("headers")) {
            json.getJsonObject("headers")
                    .forEach((name, value) ->
                            headers.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        boolean isDrop = json.getString("action", "answer").equals("drop");
        return new Fault(
                json.getString("path", ""),
                json.getInt("status", isDrop ? 200 : 500),
                json.getString("contentType", "text/plain"),
                json.getString("body", ""),
                headers,
                json.getInt("times", 1),
                isDrop ? Fault.Action.DROP : Fault.Action.ANSWER);
    }
}
