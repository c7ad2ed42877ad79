package io.github.perfectgym4j.sandbox.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Describes a {@link Fault} step by step. Nothing happens before one of {@link #once()}, {@link #times(int)} and {@link #always()}.
 *
 * <pre>{@code
 * switches.fail("Classes/").with(503).header("Retry-After", "2").once();
 * switches.fail("oauth/authorize").byDropping().times(3);
 * }</pre>
 */
public final class FaultBuilder {

    private final String path;
    private final Consumer<Fault> target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status = 500;
    private String contentType = "text/plain";
    private String body = "";
    private Fault.Action action = Fault.Action.ANSWER;

    FaultBuilder(String path, Consumer<Fault> target) {
        this.path = path;
        this.target = target;
    }

    /**
     * Sets the status of the answer; 500 if never called.
     *
     * @param newStatus HTTP status
     * @return this
     */
    public FaultBuilder with(int newStatus) {
        status = newStatus;
        return this;
    }

    /**
     * Sets the body; empty if never called.
     *
     * @param newContentType media type
     * @param newBody body
     * @return this
     */
    public FaultBuilder body(String newContentType, String newBody) {
        contentType = newContentType;
        body = newBody;
        return this;
    }

    /**
     * Adds a header to the answer.
     *
     * @param name name
     * @param value value
     * @return this
     */
    public FaultBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /**
     * Breaks the connection in the middle of an answer of status 200.
     *
     * @return this
     */
    public FaultBuilder byDropping() {
        action = Fault.Action.DROP;
        status = 200;
        return this;
    }

    /**
     * Answers like a server with too many requests: status 429.
     *
     * @param retryAfter seconds to wait, sent as {@code Retry-After}; null says nothing about it
     * @return this
     */
    public FaultBuilder asTooManyRequests(Integer retryAfter) {
        if (retryAfter != null) {
            header("Retry-After", retryAfter.toString());
        }
        return with(429).body("text/plain", "Too Many Requests");
    }

    /**
     * Answers like version 2 when something broke: status 500 with a number for the vendor.
     *
     * @return this
     */
    public FaultBuilder asUnhandledError() {
        String id = "8f14e45f-ceea-467f-a8f1-5f8e3d2b1c00";
        return with(500)
                .body(
                        "application/json",
                        "{\"Message\":\"Unhandled error occured, CorrelationId:" + id + "\",\"CorrelationId\":\"" + id
                                + "\"}");
    }

    /**
     * Answers like a login page: HTML with status 200.
     *
     * @return this
     */
    public FaultBuilder asLoginPage() {
        return with(200)
                .body(
                        "text/html;charset=UTF-8",
                        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form></form></body></html>");
    }

    /**
     * Answers like a refused command of version 2, for codes that no state of the sandbox leads to.
     *
     * @param code error code
     * @return this
     */
    public FaultBuilder asBusinessError(String code) {
        return with(499)
                .body(
                        "application/json;charset=UTF-8",
                        "{\"errors\":[{\"message\":\"As the switches say.\",\"property\":null,\"code\":\"" + code
                                + "\",\"nestedBusinessErrors\":[],\"data\":null}]}");
    }

    /** Arms the fault for the next call. */
    public void once() {
        times(1);
    }

    /** Arms the fault until the switches are reset. */
    public void always() {
        times(Fault.ALWAYS);
    }

    /**
     * Arms the fault.
     *
     * @param times how many calls it hits
     */
    public void times(int times) {
        target.accept(new Fault(path, status, contentType, body, headers, times, action));
    }
}
