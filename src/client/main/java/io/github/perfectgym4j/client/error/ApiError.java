package io.github.perfectgym4j.client.error;

import java.io.Serializable;

/**
 * One reason why PerfectGym refused a request (contract: {@code Error}).
 *
 * @param code symbolic reason; see the enums that implement {@link ErrorCode}
 * @param property input field that it is about, or null
 * @param message text for people from the server, or null
 */
public record ApiError(String code, String property, String message) implements Serializable {

    @Override
    public String toString() {
        return code + (property == null ? "" : " (" + property + ")") + (message == null ? "" : ": " + message);
    }
}
