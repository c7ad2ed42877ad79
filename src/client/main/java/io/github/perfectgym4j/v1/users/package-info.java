/**
 * Members of the clubs. {@link io.github.perfectgym4j.v1.users.UsersClient} acts for the club,
 * {@link io.github.perfectgym4j.v1.users.MemberUsersClient} for a member. Passwords, card numbers, bank accounts and tokens are in here: the
 * types that hold them print nothing of it.
 */
package io.github.perfectgym4j.v1.users;
