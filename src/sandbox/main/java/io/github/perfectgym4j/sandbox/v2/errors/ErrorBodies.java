package io.github.perfectgym4j.sandbox.v2.errors;

import io.github.perfectgym4j.sandbox.control.Switches;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the bodies of failures, with names in camel case or, while the switch is on, in Pascal case. */
public final class ErrorBodies {

    /** Status of business errors; it has no name in Jakarta REST. */
    public static final int BUSINESS_ERROR = 499;

    private static final String JSON = "application/json;charset=UTF-8";

    private final Switches switches;

    /** @param switches say in which case names are written */
    public ErrorBodies(Switches switches) {
        this.switches = switches;
    }

    /**
     * Writes business errors.
     *
     * @param reasons reasons
     * @param languages languages of the messages in order of preference
     * @return answer of status 499
     */
    public Response business(List<BusinessError.Reason> reasons, List<Locale> languages) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        reasons.forEach(reason -> errors.add(Json.createObjectBuilder()
                .add(name("message"), Messages.of(reason.code(), languages))
                .add(name("property"), reason.property() == null ? JsonValue.NULL : Json.createValue(reason.property()))
                .add(name("code"), reason.code())
                .add(name("nestedBusinessErrors"), Json.createArrayBuilder())
                .add(name("data"), reason.data() == null ? JsonValue.NULL : reason.data())));
        return answer(BUSINESS_ERROR, Json.createObjectBuilder().add(name("errors"), errors));
    }

    /**
     * Writes a command that was not understood.
     *
     * @param modelState what is wrong, by field
     * @return answer of status 400
     */
    public Response invalid(Map<String, List<String>> modelState) {
        JsonObjectBuilder state = Json.createObjectBuilder();
        modelState.forEach((field, wrong) -> state.add(field, Json.createArrayBuilder(wrong)));
        return answer(
                400,
                Json.createObjectBuilder()
                        .add(name("message"), "The request is invalid.")
                        .add(name("modelState"), state));
    }

    /**
     * Writes a failure with nothing but a message.
     *
     * @param status HTTP status
     * @param message message
     * @return answer
     */
    public Response message(int status, String message) {
        return answer(status, Json.createObjectBuilder().add(name("message"), message));
    }

    /**
     * Writes a query that was not answered, as OData does: always in camel case.
     *
     * @param status HTTP status
     * @param message message
     * @return answer
     */
    public static Response odata(int status, String message) {
        JsonObject error = Json.createObjectBuilder()
                .add("code", "")
                .add("message", message)
                .build();
        return answer(status, Json.createObjectBuilder().add("error", error));
    }

    private String name(String camelCase) {
        return switches.pascalCaseErrors()
                ? camelCase.substring(0, 1).toUpperCase(Locale.ROOT) + camelCase.substring(1)
                : camelCase;
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status)
                .type(JSON)
                .entity(body.build().toString())
                .build();
    }
}
