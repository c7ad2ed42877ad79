/**
 * Members, and finding out whether somebody is one.
 *
 * <pre>{@code
 * MemberVerification answer = memberAuth.verifyCredentials(new VerifyCredentials(login, password));
 * if (answer instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * } else {
 *     page.say("The name or the password is wrong.");
 * }
 * }</pre>
 */
package io.github.perfectgym4j.v2.members;
