package io.github.perfectgym4j.v2.portal;

/**
 * A member who wants to see the timetable (contract: {@code ClientPortalClassesUrlRequest}).
 *
 * @param memberId key of the member
 */
public record GetClassesUrl(long memberId) {}
