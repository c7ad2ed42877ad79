/**
 * Clubs, their rooms, those who teach in them, and how many members are there right now.
 *
 * <pre>{@code
 * List<Club> open = clubs.list(Clubs.query().where(Clubs.IS_HIDDEN.eq(false), Clubs.IS_DELETED.eq(false))).value();
 * int there = membersInClub.get(open.get(0).id()).count();
 * }</pre>
 */
package io.github.perfectgym4j.v2.clubs;
