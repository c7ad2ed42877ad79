package io.github.perfectgym4j.v2.classes;

/**
 * A member who wants to watch a class (contract: {@code ClassStreamingLinkRequest}).
 *
 * @param memberId key of the member
 * @param classId key of the class
 */
public record GetClassStreamingLink(long memberId, long classId) {}
