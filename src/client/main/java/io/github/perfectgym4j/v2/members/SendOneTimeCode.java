package io.github.perfectgym4j.v2.members;

/**
 * A member who is to get a code (contract: {@code SendOneTimeCodeRequest}).
 *
 * @param memberId key of the member
 * @param codeDestination by which way, or null for the server to decide
 */
public record SendOneTimeCode(long memberId, CodeDestination codeDestination) {}
