package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time in the home clubs of members. */
public final class HomeTime {

    private static final long MAIN_CLUB = 2;

    private final ClubTime time;
    private final Table<Club> clubs;
    private final Table<Member> members;

    /**
     * Sets the time up.
     *
     * @param time the time in the clubs
     * @param clubs the clubs
     * @param members the members
     */
    public HomeTime(ClubTime time, Table<Club> clubs, Table<Member> members) {
        this.time = time;
        this.clubs = clubs;
        this.members = members;
    }

    /**
     * Returns the local time that counts for a member.
     *
     * @param memberId member
     * @return time in the home club, or in club 2 if there is no such member
     */
    public LocalDateTime now(long memberId) {
        return home(memberId).map(time::now).orElseGet(() -> time.now(MAIN_CLUB));
    }

    /**
     * Returns the time of an event of a member.
     *
     * @param memberId member
     * @return moment with the offset of the home club, or in UTC if there is no such member
     */
    public OffsetDateTime moment(long memberId) {
        return home(memberId).map(time::moment).orElseGet(() -> time.now().atOffset(ZoneOffset.UTC));
    }

    private Optional<Club> home(long memberId) {
        return members.find(memberId).flatMap(member -> clubs.find(member.homeClubId()));
    }
}
