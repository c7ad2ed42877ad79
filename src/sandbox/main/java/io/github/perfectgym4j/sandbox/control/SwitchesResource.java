package io.github.perfectgym4j.sandbox.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;

/**
 * The {@link Switches} over HTTP, at {@code /sandbox/switches}. No token needed.
 *
 * <p>Every call answers with all settings and counts afterwards:
 *
 * <pre>{@code
 * {"tokenLifetime": 7775999, "announcedLifetime": null, "delayMillis": 0, "tokenDelayMillis": 0, "quirks": false,
 *  "dateStyle": "offset", "nextLinkHost": "", "pascalCaseErrors": false,
 *  "webhookRetryMillis": 500, "webhookTimeoutMillis": 5000, "webhookDuplicateEvery": 0,
 *  "faults": [{"path": "Classes/", "status": 503, "contentType": "text/plain", "body": "", "headers": {"Retry-After": "2"},
 *              "times": 1, "action": "answer"}],
 *  "counts": {"tokenRequests": 0, "refusedTokenRequests": 0, "unauthorized": 0, "requests": {"GET Classes/Classes": 3}}}
 * }</pre>
 */
@Path("switches")
@Produces(MediaType.APPLICATION_JSON)
public class SwitchesResource {

    private final Switches switches;

    /** @param switches what to turn */
    public SwitchesResource(Switches switches) {
        this.switches = switches;
    }

    /** @return settings and counts */
    @GET
    public String show() {
        return SwitchesJson.write(switches).toString();
    }

    /**
     * Changes the settings that are named. {@code faults} replaces all faults.
     *
     * @param body JSON object
     * @return settings and counts afterwards; 400 with a plain text if a name or value is wrong, and then nothing has changed
     */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public Response change(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject wanted = reader.readObject();
            SwitchesJson.read(wanted, switches);
            return Response.ok(show()).build();
        } catch (JsonException notJson) {
            return wrong("The body is not a JSON object.");
        } catch (IllegalArgumentException wrongSwitch) {
            return wrong(wrongSwitch.getMessage());
        }
    }

    private static Response wrong(String message) {
        return Response.status(400).type(MediaType.TEXT_PLAIN).entity(message).build();
    }

    /**
     * Puts everything back to the start: settings, faults, counts, tokens, webhooks and the company's data.
     *
     * @return settings and counts afterwards
     */
    @DELETE
    public String reset() {
        switches.reset();
        return show();
    }

    /**
     * Makes all tokens invalid.
     *
     * @return settings and counts afterwards
     */
    @POST
    @Path("revoke")
    @Consumes(MediaType.WILDCARD)
    public String revoke() {
        switches.revokeAllTokens();
        return show();
    }
}
