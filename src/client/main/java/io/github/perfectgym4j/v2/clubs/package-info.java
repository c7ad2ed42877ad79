/**
 * Clubs: their rooms, opening hours, contacts and pictures, and how many members are in them now.
 *
 * <pre>{@code
 * @Inject EntitySet<Club> clubs;
 * @Inject EntitySet<MembersInClub> membersInClub;
 *
 * List<Club> open = clubs.rows(Club.query().where(Club.IS_HIDDEN.eq(false), Club.IS_DELETED.eq(false))).toList();
 * int there = membersInClub.get(open.get(0).id()).count();
 * }</pre>
 *
 * <p>Names and descriptions in other languages are rows of the {@code …Translation} sets, which have no id.
 */
package io.github.perfectgym4j.v2.clubs;
