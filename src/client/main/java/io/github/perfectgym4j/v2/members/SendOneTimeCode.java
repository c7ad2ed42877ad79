package io.github.perfectgym4j.v2.members;

/**
 * A request for a one-time code (contract: {@code SendOneTimeCodeRequest}).
 *
 * @param memberId key of the member
 * @param codeDestination the destination, or null for the server to decide
 */
public record SendOneTimeCode(long memberId, CodeDestination codeDestination) {}
