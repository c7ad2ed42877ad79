/**
 * Members, guests and leads, what clubs keep about them, and the verification of their credentials.
 *
 * <pre>{@code
 * @Inject EntitySet<Member> members;
 * @Inject @RestClient MemberAuthClient memberAuth;
 *
 * List<Member> found = members.list(Member.query()
 *         .where(Member.EMAIL.eq(email), Member.IS_DELETED.eq(false))
 *         .expand(Member.MEMBER_BALANCE, Member.TAGS))
 *         .elements();
 *
 * MemberVerification answer = memberAuth.verifyCredentials(new VerifyCredentials(login, password));
 * if (answer instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * } else {
 *     page.say("The name or the password is wrong.");
 * }
 * }</pre>
 *
 * <p>What belongs to members has sets of its own: cards, notes, agreements and their answers, relations, custom attributes. An expanded list
 * has at most 100 rows; the set has all of them.
 */
package io.github.perfectgym4j.v2.members;
