package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first filter of an answer: passes its status to the call, and decodes the body. Servers and proxies compress unasked, and write JSON in
 * other character sets than UTF-8. Comes before the bound, which applies to the decoded body.
 */
@Priority(FilterOrder.CONTENT)
class ContentFilter implements ClientResponseFilter {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._-]{1,32}");

    private final boolean isText;

    ContentFilter(boolean isText) {
        this.isText = isText;
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        Call.of(request).ifPresent(call -> call.received(response.getStatus()));
        MultivaluedMap<String, String> headers = response.getHeaders();
        List<String> encodings = headers.get(HttpHeaders.CONTENT_ENCODING);
        String type = isText ? headers.getFirst(HttpHeaders.CONTENT_TYPE) : null;
        Charset charset = type == null || type.indexOf(';') < 0 ? null : charset(type);
        if (encodings == null && charset == null) {
            return;
        }
        InputStream body = response.getEntityStream();
        if (body == null) {
            return;
        }
        if (encodings != null) {
            body = decoded(body, String.join(",", encodings), response.getStatus());
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
        response.setEntityStream(charset == null ? body : new Utf8Stream(body, charset));
    }

    /** The body without its encodings, of which the last one named is the outermost. */
    private static InputStream decoded(InputStream body, String encodings, int status) {
        InputStream decoded = body;
        String[] names = encodings.split(",");
        if (names.length > DecodedStream.MOST) {
            return refused(body, status, "too many encodings");
        }
        for (int i = names.length - 1; i >= 0; i--) {
            String name = names[i].strip();
            if (!DecodedStream.knows(name)) {
                return refused(
                        body, status, NAME.matcher(name).matches() ? "encoded as " + name : "an unknown encoding");
            }
            decoded = DecodedStream.of(decoded, name);
        }
        return decoded;
    }

    /** A refusal stays one, even if its body cannot be decoded. */
    private static InputStream refused(InputStream body, int status, String complaint) {
        if (Family.familyOf(status) == Family.SUCCESSFUL) {
            throw new UnreadableAnswerException(": " + complaint + ", which nobody asked for", null);
        }
        return body;
    }

    /** The declared character set; null for those that the JSON reader detects by the first bytes, and for those unknown to Java. */
    private static Charset charset(String type) {
        Matcher declared = CHARSET.matcher(type);
        if (!declared.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.name().startsWith("UTF-") || charset.name().equals("US-ASCII") ? null : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
