package io.github.perfectgym4j.v2.commands;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One call of a command: what it sends, what the server answers, and what is made of it. JSON is written with single quotes.
 *
 * @param api the interface
 * @param call the call
 * @param line method, path below the version, and query
 * @param body the JSON that is sent, or null
 * @param answer the JSON that the server answers
 * @param result what the call returns; null for a command without an answer
 */
public record CommandCase(
        Class<? extends ApiInterface> api,
        Function<ApiInterface, Object> call,
        String line,
        String body,
        String answer,
        Object result) {

    /** A command with an answer. */
    static <C extends ApiInterface> CommandCase answered(
            Class<C> api, Function<C, Object> call, String line, String body, String answer, Object result) {
        return new CommandCase(api, client -> call.apply(api.cast(client)), line, body, answer, result);
    }

    /** A command that is only carried out. */
    static <C extends ApiInterface, R> CommandCase done(
            Class<C> api, BiConsumer<C, R> call, R request, String line, String body) {
        return new CommandCase(
                api,
                client -> {
                    call.accept(api.cast(client), request);
                    return null;
                },
                line,
                body,
                "{}",
                null);
    }

    /** Method and path without the query. */
    String operation() {
        return line.split("\\?")[0];
    }

    /** The method of the interface that is called. */
    public Method method() {
        return Arrays.stream(api.getDeclaredMethods())
                .filter(method -> Operation.of(method) != null)
                .filter(method -> operation()
                        .matches(Operation.of(method)
                                .toString()
                                .replace("v2.2/", "")
                                .replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(line + " is no operation of " + api));
    }

    /** JSON that may be written with single quotes. */
    public static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readValue();
        }
    }

    @Override
    public String toString() {
        return line;
    }
}
