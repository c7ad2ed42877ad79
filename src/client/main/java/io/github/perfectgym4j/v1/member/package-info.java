/**
 * Acting for club members (user mode). {@link io.github.perfectgym4j.v1.member.MemberTokens} signs a member in,
 * {@link io.github.perfectgym4j.v1.member.CurrentMember} says for whom a request acts, and every {@code Member…Client} uses it.
 *
 * <pre>{@code
 * @Inject MemberTokens members;
 * @Inject CurrentMember current;
 * @Inject @RestClient MemberClassesClient classes;
 *
 * current.is(members.signIn("anna@example.com", password));
 * List<UserClass> mine = classes.userClassesInTimeframe(2, from, to, 1);
 * }</pre>
 */
package io.github.perfectgym4j.v1.member;
