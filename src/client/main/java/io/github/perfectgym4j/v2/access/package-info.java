/**
 * The door: whether a member may enter, visits, scans of cards, codes and gates.
 *
 * <pre>{@code
 * @Inject @RestClient AccessControlClient door;
 * @Inject EntitySet<MemberClubVisit> visits;
 *
 * VisitValidation answer = door.validateMemberVisit(ValidateMemberVisit.ofClub(40, 2));
 * if (Boolean.TRUE.equals(answer.canEnter())) {
 *     door.registerMemberVisit(RegisterMemberVisit.of(40, 2));
 * } else if (Boolean.TRUE.equals(answer.details().memberHasNoActiveContract())) {
 *     display.say("Your contract has ended.");
 * }
 *
 * Stream<MemberClubVisit> inside = visits.rows(MemberClubVisit.query()
 *         .where(MemberClubVisit.CLUB_ID.eq(2), MemberClubVisit.LEAVE_DATE.isNull(), MemberClubVisit.IS_DELETED.eq(false))
 *         .expand(MemberClubVisit.MEMBER));
 * }</pre>
 *
 * <p>Times of visits are local to the club. A card at a device is judged first, and confirmed when the member goes in.
 */
package io.github.perfectgym4j.v2.access;
