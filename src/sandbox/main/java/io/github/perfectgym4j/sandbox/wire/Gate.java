package io.github.perfectgym4j.sandbox.wire;

import io.github.perfectgym4j.sandbox.control.Fault;
import io.github.perfectgym4j.sandbox.control.ReceivedRequest;
import io.github.perfectgym4j.sandbox.control.Switches;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * The filter before all requests and answers of the API: corrects the spelling of the path, counts, keeps, waits, and plays the faults of tests.
 * For requests outside of the API (switches, start page) it only corrects the path.
 */
@Provider
@PreMatching
@Priority(0)
public class Gate implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String API = "Api/";
    private static final String PATH = "io.github.perfectgym4j.sandbox.path";
    private static final String BODY = "io.github.perfectgym4j.sandbox.body";

    /** Kept of each JSON body. */
    private static final int KEPT_BYTES = 65_536;

    /** Promised by an answer that breaks off; more than is ever sent. */
    private static final int PROMISED_BYTES = 1_000_000;

    /** Sent before it breaks off; more than servers hold back, or they would send a short but whole answer. */
    private static final String PART = "{\"elements\": [" + " ".repeat(200_000);

    private final Switches switches;
    private final Spelling spelling;

    /**
     * Sets up the gate.
     *
     * @param switches what tests asked for
     * @param resources all resources; they say how paths are spelled
     * @param names further names in paths
     */
    public Gate(Switches switches, Collection<Object> resources, Collection<String> names) {
        this.switches = switches;
        this.spelling = new Spelling(resources, names);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        UriInfo uri = request.getUriInfo();
        String path = spelling.of(uri.getPath());
        request.setRequestUri(
                uri.getBaseUri(),
                uri.getRequestUriBuilder()
                        .replacePath(uri.getBaseUri().getPath())
                        .path(path)
                        .build());
        if (path.startsWith(API)) {
            String apiPath = path.substring(API.length());
            request.setProperty(PATH, apiPath);
            request.setProperty(BODY, jsonBody(request));
            switches.counts().asked(request.getMethod(), apiPath);
            pause(switches.delay());
            if (apiPath.equals("oauth/authorize")) {
                pause(switches.tokenDelay());
            }
            switches.nextFault(request.getMethod(), apiPath).map(Gate::play).ifPresent(request::abortWith);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PATH) instanceof String path) {
            switches.counts().answered(path, response.getStatus());
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            switches.requests()
                    .add(new ReceivedRequest(
                            request.getMethod(),
                            path,
                            query == null ? "" : query,
                            (String) request.getProperty(BODY),
                            response.getStatus()));
        }
    }

    /** Forms and files are left alone: servers read them in ways of their own. */
    private static String jsonBody(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return "";
        }
        InputStream whole = request.getEntityStream();
        byte[] start = whole.readNBytes(KEPT_BYTES);
        request.setEntityStream(
                start.length < KEPT_BYTES
                        ? new ByteArrayInputStream(start)
                        : new SequenceInputStream(new ByteArrayInputStream(start), whole));
        return new String(start, StandardCharsets.UTF_8);
    }

    private static void pause(Duration delay) {
        try {
            TimeUnit.MILLISECONDS.sleep(delay.toMillis());
        } catch (InterruptedException stopped) {
            // The server is being stopped: answer at once.
            Thread.currentThread().interrupt();
        }
    }

    private static Response play(Fault fault) {
        Response.ResponseBuilder answer = Response.status(fault.status()).type(fault.contentType());
        fault.headers().forEach(answer::header);
        if (fault.action() == Fault.Action.DROP) {
            StreamingOutput broken = output -> {
                output.write(PART.getBytes(StandardCharsets.UTF_8));
                output.flush();
                throw new IOException("Broken off, as the switches say.");
            };
            return answer.header("Content-Length", PROMISED_BYTES)
                    .entity(broken)
                    .build();
        }
        return answer.entity(fault.body()).build();
    }
}
