package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ApiError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept while the place of a fault is put together from the inside to the outside. */
class UnreadableAnswerExceptionTest {

    private static final List<ApiError> ERRORS = List.of(new ApiError("ClassNotFound", null, "no such class"));

    @Test
    void withinAPlaceKeepsErrorsAndCause() {
        Exception cause = new IllegalStateException();

        UnreadableAnswerException outer = new UnreadableAnswerException(": errors", cause, ERRORS)
                .within("bookings")
                .within("[3]")
                .within("elements");

        assertThat(outer).hasMessage("elements[3].bookings: errors").hasCause(cause);
        assertThat(outer.errors()).isEqualTo(ERRORS);
    }
}
