package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A membership card that is handed out or taken back (contract: {@code MembershipCardRequest}).
 *
 * @param cardNumber number of the card
 */
public record MembershipCardNumber(Secret cardNumber) {

    /** Checks what the server needs. */
    public MembershipCardNumber {
        Objects.requireNonNull(cardNumber, "cardNumber");
    }

    /**
     * Wraps what is secret.
     *
     * @param cardNumber number of the card
     */
    public MembershipCardNumber(String cardNumber) {
        this(Secret.of(Objects.requireNonNull(cardNumber, "cardNumber")));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "MembershipCardNumber[***]";
    }
}
