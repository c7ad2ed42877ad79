package io.github.perfectgym4j.v2.members;

/**
 * A request for a message that confirms an e-mail address (contract: {@code SendEmailConfirmationMessageRequest}).
 *
 * @param memberId key of the member
 * @param customUri address of a page of one's own for the link, or null
 */
public record SendEmailConfirmation(long memberId, String customUri) {

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static SendEmailConfirmation of(long memberId) {
        return new SendEmailConfirmation(memberId, null);
    }

    /**
     * Sets the address of a page of one's own for the link.
     *
     * @param value address of a page of one's own for the link, or null
     * @return the request with it
     */
    public SendEmailConfirmation withCustomUri(String value) {
        return new SendEmailConfirmation(memberId, value);
    }
}
