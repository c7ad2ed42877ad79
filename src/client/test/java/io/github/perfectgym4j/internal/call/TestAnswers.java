package io.github.perfectgym4j.internal.call;

import java.time.Duration;
import java.util.List;

/** Makes the answers that are no success, for tests of other packages. */
public final class TestAnswers {

    private TestAnswers() {}

    /** An answer with a status and nothing else. */
    public static ErrorResponseException status(int status) {
        return status(status, null);
    }

    /** An answer with a status and a time to wait. */
    public static ErrorResponseException status(int status, Duration retryAfter) {
        return new ErrorResponseException(status, false, retryAfter, List.of());
    }
}
