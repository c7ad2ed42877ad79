package io.github.perfectgym4j.sandbox.wire;

import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.json.Row;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;

/** Puts results into the envelopes of the API, properly or, while the switch is on, with the oddities of the vendor's samples. */
public final class Answers {

    private static final String JSON = "application/json;charset=UTF-8";

    private final Switches switches;
    private final Quirks quirks;

    /**
     * Sets up the envelopes.
     *
     * @param switches says whether oddities are on
     * @param oddities the oddities of all types
     */
    public Answers(Switches switches, Collection<Oddities> oddities) {
        this.switches = switches;
        this.quirks = new Quirks(oddities);
    }

    /**
     * Answers with a list.
     *
     * @param type name of the element type in the contract
     * @param rows elements
     * @return {@code {"elements": […]}} of status 200
     */
    public Response elements(String type, List<? extends JsonValue> rows) {
        JsonObject envelope = switches.quirks()
                ? quirks.envelope(type, rows)
                : Json.createObjectBuilder()
                        .add("elements", Json.createArrayBuilder(rows))
                        .build();
        return json(200, envelope);
    }

    /**
     * Answers with one element.
     *
     * @param type name of the element type in the contract
     * @param row element
     * @return {@code {"elements": [row]}} of status 200
     */
    public Response element(String type, JsonValue row) {
        return elements(type, List.of(row));
    }

    /**
     * Answers with a logical failure.
     *
     * @param entries what is wrong
     * @return {@code {"errors": […]}} of status 400; messages are mostly blank as in the vendor's samples
     */
    public Response errors(List<ErrorEntry> entries) {
        List<JsonObject> errors = entries.stream()
                .map(reason -> new Row()
                        .put("code", reason.code())
                        .put("property", reason.property())
                        .put("message", reason.message())
                        .build())
                .toList();
        // Q04: one of the vendor's samples has a blank behind the name.
        String key = switches.quirks() ? "errors " : "errors";
        return json(400, new Row().put(key, errors).build());
    }

    /**
     * Answers with an object or a list as it is, without envelope.
     *
     * @param status HTTP status
     * @param body the whole body
     * @return the answer
     */
    public static Response json(int status, JsonStructure body) {
        return Response.status(status).type(JSON).entity(body.toString()).build();
    }
}
