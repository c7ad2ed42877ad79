package io.github.perfectgym4j.v1.paymentplans;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * A filter of payment plans. There is one choice only, because the meaning of its opposite is unknown (quirk Q55).
 *
 * @param value the text on the wire, always {@code true}
 */
public record PlanFilter(String value) implements TextValue {

    /** Plans that are in use. */
    public static final PlanFilter ACTIVE = new PlanFilter("true");

    /** Refuses everything else. */
    public PlanFilter {
        if (!"true".equals(value)) {
            throw new IllegalArgumentException("value must be true");
        }
    }
}
