/**
 * Clubs of the company: where they are, when they are open, who is in. {@link io.github.perfectgym4j.v1.clubs.ClubsClient} acts for the club,
 * {@link io.github.perfectgym4j.v1.clubs.MemberClubsClient} for a member.
 */
package io.github.perfectgym4j.v1.clubs;
