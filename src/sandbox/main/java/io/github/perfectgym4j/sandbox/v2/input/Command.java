package io.github.perfectgym4j.sandbox.v2.input;

import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a command is sent: a JSON body, or the parameters of an address.
 *
 * <p>What is wrong is gathered, so that the refusal can name all of it: read everything first, then call {@link #check()}.
 */
public final class Command extends Fields {

    private static final String REQUEST = "request";

    /**
     * Takes a body.
     *
     * @param body what was sent
     * @throws InvalidRequest if it is no JSON object
     */
    public Command(String body) {
        this(parse(body, JsonReader::readObject), REQUEST);
    }

    private Command(Map<String, JsonValue> fields, String name) {
        super(fields, name.isEmpty() ? "" : name + ".", new Faults());
    }

    /**
     * Takes the parameters of an address; blank ones are missing.
     *
     * @param uri address
     * @param name name of the request in the contract, which may stand with a dot before each parameter; empty if it does not
     * @param lists names of the parameters that may be repeated
     * @return the parameters
     */
    public static Command of(UriInfo uri, String name, String... lists) {
        return new Command(Query.fields(uri, name.toLowerCase(Locale.ROOT) + ".", Set.of(lists)), name);
    }

    /**
     * Takes a list of changes (JSON Patch, RFC 6902).
     *
     * @param patch what was sent
     * @param before all fields as they are, null where there is nothing
     * @return the fields as they are to be
     * @throws InvalidRequest if it is no such list, or does not fit the fields
     */
    public static Command patched(String patch, JsonObject before) {
        JsonArray operations = parse(patch, JsonReader::readArray);
        try {
            JsonArray spelled = Patches.spelled(operations, before);
            return new Command(Json.createPatch(spelled).apply(before), REQUEST);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException doesNotFit) {
            throw new InvalidRequest(Map.of(REQUEST, List.of("The list of changes cannot be applied.")));
        }
    }

    private static <T> T parse(String body, Function<JsonReader, T> sort) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return sort.apply(reader);
        } catch (JsonException notJson) {
            throw new InvalidRequest(Map.of(REQUEST, List.of("The body is not JSON of the right sort.")));
        }
    }

    /** @throws InvalidRequest if anything was wrong or missing */
    public void check() {
        faults().check();
    }

    /** @return what a command without result is answered with */
    public static JsonObject nothing() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
