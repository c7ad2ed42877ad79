/**
 * Access to clubs: visits of members.
 *
 * <pre>{@code
 * @Inject EntitySet<MemberClubVisit> visits;
 *
 * Stream<MemberClubVisit> inside = visits.rows(MemberClubVisit.query()
 *         .where(MemberClubVisit.CLUB_ID.eq(2), MemberClubVisit.LEAVE_DATE.isNull(), MemberClubVisit.IS_DELETED.eq(false))
 *         .expand(MemberClubVisit.MEMBER));
 * }</pre>
 */
package io.github.perfectgym4j.v2.access;
