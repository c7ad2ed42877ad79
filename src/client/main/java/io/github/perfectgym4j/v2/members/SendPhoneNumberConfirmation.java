package io.github.perfectgym4j.v2.members;

/**
 * A request for a message that confirms a telephone number (contract: {@code SendPhoneNumberConfirmationMessageRequest}).
 *
 * @param memberId key of the member
 */
public record SendPhoneNumberConfirmation(long memberId) {}
