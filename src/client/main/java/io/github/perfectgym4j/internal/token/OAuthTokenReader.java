package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Reads the answer of the token endpoint, the only one that comes without an envelope. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class OAuthTokenReader implements MessageBodyReader<OAuthToken> {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** For the runtime. */
    public OAuthTokenReader() {}

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == OAuthToken.class;
    }

    @Override
    public OAuthToken readFrom(
            Class<OAuthToken> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        JsonObject answer;
        try (JsonReader reader = READERS.createReader(body)) {
            answer = reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableAnswerException(": the answer of the token endpoint is no JSON object", null);
        }
        if (!(answer.get("access_token") instanceof JsonString token)
                || token.getString().isBlank()) {
            throw new UnreadableAnswerException("access_token: missing", null);
        }
        String scheme = answer.getString("token_type", "bearer");
        if (!scheme.equalsIgnoreCase("bearer")) {
            throw new UnreadableAnswerException("token_type: expected bearer", null);
        }
        return new OAuthToken(Secret.of(token.getString()), text(answer.get("expires_in")));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : null;
    }
}
