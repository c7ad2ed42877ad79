package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The page of a list that is asked for.
 *
 * @param number number of the page, from 1 on
 * @param size rows of a page
 */
record PageOf(int number, int size) {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    static PageOf read(Command command) {
        return new PageOf(command.optionalInt("page", 1), command.optionalInt("page_size", USUAL));
    }

    /** @throws InvalidRequest if there can be no such page */
    PageOf check() {
        if (number < 1) {
            throw new InvalidRequest(Map.of("page", List.of("Pages are counted from 1 on.")));
        }
        if (size < 1 || size > MOST) {
            throw new InvalidRequest(Map.of("page_size", List.of("A page has 1 to " + MOST + " rows.")));
        }
        return this;
    }

    <T> Response of(String name, List<T> all, Function<T, JsonObject> row) {
        List<JsonObject> rows =
                all.stream().skip((number - 1L) * size).limit(size).map(row).toList();
        JsonObject pagination = new Row()
                .put("page", number)
                .put("page_size", size)
                .put("total_pages", (all.size() + size - 1) / size)
                .build();
        return Answers.json(
                200, new Row().put(name, rows).put("pagination", pagination).build());
    }
}
