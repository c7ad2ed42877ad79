/**
 * Members, guests and leads, and the verification of their credentials.
 *
 * <pre>{@code
 * @Inject EntitySet<Member> members;
 * @Inject @RestClient MemberAuthClient memberAuth;
 *
 * List<Member> found = members.list(Member.query().where(Member.EMAIL.eq(email), Member.IS_DELETED.eq(false))).elements();
 *
 * MemberVerification answer = memberAuth.verifyCredentials(new VerifyCredentials(login, password));
 * if (answer instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * } else {
 *     page.say("The name or the password is wrong.");
 * }
 * }</pre>
 */
package io.github.perfectgym4j.v2.members;
