package io.github.perfectgym4j.webhooks.receive;

import io.github.perfectgym4j.client.config.Secret;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The address of a webhook. It carries no annotation, so that no server finds it by itself: it is there only where something maps it. Answers have
 * no body.
 */
public final class WebhookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Not serialised: no server passivates a servlet, but its class says that one could. */
    private final transient Receiver receiver;

    /**
     * A servlet to be mapped.
     *
     * @param receiver what takes the messages
     */
    public WebhookServlet(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status(request));
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentLength(0);
    }

    private int status(HttpServletRequest request) throws IOException {
        Optional<Secret> key = KeyInQuery.of(request.getQueryString());
        int probed = receiver.probe(key);
        if (probed != HttpServletResponse.SC_OK) {
            return probed;
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> probed;
            case "POST" ->
                request.getContentLengthLong() > Receiver.MAX_BODY
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : receiver.receive(key, request.getInputStream());
            default -> HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        };
    }
}
