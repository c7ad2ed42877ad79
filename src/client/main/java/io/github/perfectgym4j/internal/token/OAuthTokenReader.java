package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the answer of the token endpoint, the only one without an envelope. No tree is built, and only the token and its life are passed
 * on.
 */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class OAuthTokenReader implements MessageBodyReader<OAuthToken> {

    /** What a refusal that comes as a success is called, by OAuth and by the API. */
    private static final Pattern REFUSAL = Pattern.compile("errors?");

    /** A token has some hundred bytes, one with many claims some thousand. */
    static final int MAX_BYTES = 64 * 1024;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

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
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw unreadable(": the answer of the token endpoint has more than " + MAX_BYTES + " bytes");
        }
        Fields fields = new Fields();
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(bytes))) {
            fields.read(parser);
        } catch (UnreadableAnswerException e) {
            throw e;
        } catch (RuntimeException e) {
            // Parsers throw more types than they document, and their messages quote the body.
            if (isBrokenOff(bytes)) {
                throw new EOFException("the answer of the token endpoint breaks off");
            }
            throw unreadable(": the answer of the token endpoint is no JSON object");
        }
        return fields.token();
    }

    /** What is looked at: the fields of the object, not what is in them. */
    private static final class Fields {

        private String token;
        private String scheme;
        private String expiresIn;
        private boolean refused;

        void read(JsonParser parser) {
            if (parser.next() != Event.START_OBJECT) {
                throw unreadable(": the answer of the token endpoint is no JSON object");
            }
            for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
                String name = parser.getString();
                Event value = parser.next();
                String text = value == Event.VALUE_STRING || value == Event.VALUE_NUMBER ? parser.getString() : null;
                switch (name) {
                    case "access_token" -> token = value == Event.VALUE_STRING ? text.strip() : null;
                    case "token_type" -> scheme = value == Event.VALUE_STRING ? text : null;
                    case "expires_in" -> expiresIn = text;
                    default ->
                        refused |= REFUSAL.matcher(name).matches()
                                && value != Event.VALUE_NULL
                                && value != Event.VALUE_FALSE;
                }
                skip(parser, value);
            }
            if (parser.hasNext()) {
                throw unreadable(": more after the end of the answer of the token endpoint");
            }
        }

        /** Without recursion, however deep it is. */
        private static void skip(JsonParser parser, Event first) {
            int depth = first == Event.START_OBJECT || first == Event.START_ARRAY ? 1 : 0;
            while (depth > 0) {
                Event event = parser.next();
                if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                    depth++;
                } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                    depth--;
                }
            }
        }

        OAuthToken token() {
            if (refused) {
                throw new TokenRefusedException();
            }
            if (token == null || token.isEmpty()) {
                throw unreadable("access_token: missing");
            }
            Secret secret = Secret.of(token);
            if (!Token.isWellFormed(secret)) {
                throw unreadable("access_token: has characters that no token can have");
            }
            if (scheme != null && !scheme.strip().equalsIgnoreCase("bearer")) {
                throw unreadable("token_type: expected bearer");
            }
            return new OAuthToken(secret, expiresIn);
        }
    }

    private static UnreadableAnswerException unreadable(String why) {
        return new UnreadableAnswerException(why, null);
    }

    /** Whether an object has begun and not ended: then the connection is to blame, and not the answer. */
    private static boolean isBrokenOff(byte[] bytes) {
        int first = 0;
        int last = bytes.length - 1;
        while (first <= last && bytes[first] <= ' ') {
            first++;
        }
        while (last >= first && bytes[last] <= ' ') {
            last--;
        }
        return first <= last && bytes[first] == '{' && bytes[last] != '}';
    }
}
