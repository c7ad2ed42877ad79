package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.json.Row;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The {@link Webhooks} over HTTP, at {@code /sandbox/webhooks}. No token needed.
 *
 * <p>{@code POST} registers, {@code GET} lists, {@code DELETE /sandbox/webhooks/1} removes; {@code GET /sandbox/webhooks/deliveries} lists what
 * became of messages. Addresses are shown without their queries.
 *
 * <pre>{@code
 * {"url": "http://localhost:8000/hook?key=secret", "events": ["ClassesBooked"]}
 * {"webhooks": [{"id": 1, "url": "http://localhost:8000/hook?…", "events": ["ClassesBooked"], "probe": {"status": 200, "problem": ""}}]}
 * {"deliveries": [{"id": 1, "webhookId": 1, "event": "ClassesBooked", "state": "DELIVERED", "attempts": 1,
 *                  "last": {"status": 200, "problem": ""}, "body": {"event": "ClassesBooked", …}}]}
 * }</pre>
 */
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private final Webhooks webhooks;

    /** @param webhooks the webhooks */
    public WebhooksResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * Registers a receiver, and returns its answer to the probe; status 0 if there was none.
     *
     * @param body JSON object with {@code url} and {@code events}
     * @return the webhook, status 201; 400 with a plain text if something is wrong, and then nothing is registered
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response register(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject wanted = reader.readObject();
            Webhook webhook = webhooks.register(url(wanted), events(wanted));
            return Response.status(201).entity(show(webhook).toString()).build();
        } catch (JsonException notJson) {
            return wrong("The body is not a JSON object.");
        } catch (IllegalArgumentException wrong) {
            return wrong(wrong.getMessage());
        }
    }

    private static URI url(JsonObject wanted) {
        if (!(wanted.get("url") instanceof JsonString url)) {
            throw new IllegalArgumentException("The field \"url\" is missing, or is not a text.");
        }
        try {
            return URI.create(url.getString());
        } catch (IllegalArgumentException notUri) {
            // The message of the cause would repeat the address, whose query may be a secret.
            throw new IllegalArgumentException("The field \"url\" is not a URL.");
        }
    }

    private static Set<EventType> events(JsonObject wanted) {
        if (!(wanted.get("events") instanceof JsonArray names)) {
            throw new IllegalArgumentException("The field \"events\" is missing, or is not a list.");
        }
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        for (JsonValue name : names) {
            String code = name instanceof JsonString text ? text.getString() : name.toString();
            events.add(EventType.of(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no event \"" + code + "\". There are " + Webhooks.names() + ".")));
        }
        return events;
    }

    private static Response wrong(String message) {
        return Response.status(400).type(MediaType.TEXT_PLAIN).entity(message).build();
    }

    /** @return all webhooks in the order of registration */
    @GET
    public String list() {
        List<JsonObject> rows =
                webhooks.registered().stream().map(WebhooksResource::show).toList();
        return new Row().put("webhooks", rows).build().toString();
    }

    /** @return the last thousand deliveries, oldest first */
    @GET
    @Path("deliveries")
    public String listDeliveries() {
        List<JsonObject> rows =
                webhooks.deliveries().stream().map(WebhooksResource::show).toList();
        return new Row().put("deliveries", rows).build().toString();
    }

    /**
     * Removes a webhook.
     *
     * @param id key
     * @return 204, or 404 if there is none
     */
    @DELETE
    @Path("{id: [0-9]+}")
    public Response unregister(@PathParam("id") long id) {
        return Response.status(webhooks.unregister(id) ? 204 : 404).build();
    }

    private static JsonObject show(Webhook webhook) {
        List<JsonString> events = webhook.events().stream()
                .sorted()
                .map(EventType::code)
                .map(Json::createValue)
                .toList();
        return new Row()
                .put("id", webhook.id())
                .put("url", webhook.address())
                .put("events", events)
                .put("probe", show(webhook.probe()))
                .build();
    }

    private static JsonObject show(Delivery delivery) {
        try (JsonReader reader = Json.createReader(new StringReader(delivery.body()))) {
            return new Row()
                    .put("id", delivery.id())
                    .put("webhookId", delivery.webhookId())
                    .put("event", delivery.event().code())
                    .put("state", delivery.state())
                    .put("attempts", delivery.attempts())
                    .put("last", show(delivery.last()))
                    .put("body", reader.readObject())
                    .build();
        }
    }

    private static JsonObject show(Answer answer) {
        return new Row()
                .put("status", answer.status())
                .put("problem", answer.problem())
                .build();
    }
}
