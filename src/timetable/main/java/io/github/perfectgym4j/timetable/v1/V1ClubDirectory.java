package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.ClubDirectory;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Names and time zones of clubs come with their classes. */
@ApplicationScoped
@Speaks(Api.V1)
public class V1ClubDirectory implements ClubDirectory {

    private static final System.Logger LOG = System.getLogger(V1ClubDirectory.class.getName());

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    Clock clock;

    private final Map<Long, ShownClub> known = new ConcurrentHashMap<>();

    @Override
    public Optional<ShownClub> find(long id) {
        ShownClub club = known.get(id);
        return club == null ? ask(id) : Optional.of(club);
    }

    private Optional<ShownClub> ask(long id) {
        LocalDateTime now = LocalDateTime.now(clock);
        String nameless = "Club " + id;
        try {
            Optional<ShownClub> found = classes.inTimeframe(id, now.minusWeeks(1), now.plusWeeks(4), 1).stream()
                    .map(FitnessClass::club)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(club -> V1Classes.shown(club, id, nameless));
            found.ifPresent(club -> known.put(id, club));
            return Optional.of(found.orElseGet(() -> new ShownClub(id, nameless, Optional.empty())));
        } catch (RequestRefusedException unknown) {
            LOG.log(Level.WARNING, "Club {0} is left out: {1}", Long.toString(id), unknown.getMessage());
            return Optional.empty();
        }
    }
}
