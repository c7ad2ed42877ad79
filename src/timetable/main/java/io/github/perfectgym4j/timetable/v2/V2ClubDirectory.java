package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.ClubDirectory;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.EntitySet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Clubs have a set of their own. */
@ApplicationScoped
@Speaks(Api.V2_2)
public class V2ClubDirectory implements ClubDirectory {

    private static final System.Logger LOG = System.getLogger(V2ClubDirectory.class.getName());

    @Inject
    EntitySet<Club> clubs;

    private final Map<Long, ShownClub> known = new ConcurrentHashMap<>();

    @Override
    public Optional<ShownClub> find(long id) {
        ShownClub club = known.get(id);
        return club == null ? ask(id) : Optional.of(club);
    }

    private Optional<ShownClub> ask(long id) {
        try {
            Club found = clubs.get(id);
            if (found.isTombstone()) {
                return Optional.empty();
            }
            ShownClub club = V2Classes.shown(found, id);
            known.put(id, club);
            return Optional.of(club);
        } catch (ResourceNotFoundException unknown) {
            LOG.log(Level.WARNING, "Club {0} is left out: {1}", Long.toString(id), unknown.getMessage());
            return Optional.empty();
        }
    }
}
