package io.github.perfectgym4j.client.error;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * PerfectGym understood the request and refuses it (HTTP 400, 499, and every other 4xx without an exception of its own). Nothing was done. The
 * reasons are in {@link #errors()}; the list is empty if the server gave none that could be read.
 */
public final class RequestRefusedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /** The longest server text in a message; {@link #errors()} has the whole texts. */
    private static final int MAX_MESSAGE = 1_000;

    private final ApiError[] errors;

    /**
     * Creates the exception.
     *
     * @param operation HTTP method and path, or null
     * @param status HTTP status
     * @param errors the server's reasons
     */
    public RequestRefusedException(String operation, int status, List<ApiError> errors) {
        this(describe(status, errors), operation, status, errors.toArray(ApiError[]::new), null);
    }

    private RequestRefusedException(String message, String operation, int status, ApiError[] errors, Throwable cause) {
        super(message, operation, status, cause);
        this.errors = errors;
    }

    @Override
    protected RequestRefusedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new RequestRefusedException(message, operation, status().orElse(0), errors, this);
    }

    private static String describe(int status, List<ApiError> errors) {
        String text = text(status, errors);
        return text.length() > MAX_MESSAGE ? text.substring(0, MAX_MESSAGE) + "…" : text;
    }

    private static String text(int status, List<ApiError> errors) {
        return errors.isEmpty()
                ? "refused with HTTP " + status + ", without a reason that could be read"
                : "refused: " + errors.stream().map(ApiError::toString).collect(Collectors.joining("; "));
    }

    /**
     * The server's reasons, in its order.
     *
     * @return the reasons, possibly none
     */
    public List<ApiError> errors() {
        return List.of(errors);
    }

    /**
     * Whether a certain reason is among them, or among the reasons behind them.
     *
     * @param code the reason
     * @return true if the server named it
     */
    public boolean has(ErrorCode code) {
        return errors().stream().flatMap(ApiError::all).anyMatch(error -> code.matches(error.code()));
    }

    /**
     * Whether a certain code is among the reasons, or among the reasons behind them; for codes that no enum lists.
     *
     * @param code the code as the server spells it; upper and lower case are the same
     * @return true if the server named it
     */
    public boolean has(String code) {
        return errors().stream().flatMap(ApiError::all).anyMatch(error -> code.equalsIgnoreCase(error.code()));
    }
}
