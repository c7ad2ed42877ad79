package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.common.Club;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The clubs to choose from: those that {@code timetable.clubs} lists. Their names and time zones come with their classes; what has been found
 * out is kept as long as the application runs.
 */
@ApplicationScoped
public class Clubs {

    private static final System.Logger LOG = System.getLogger(Clubs.class.getName());

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "timetable.clubs")
    List<Long> ids;

    private final Map<Long, ShownClub> known = new ConcurrentHashMap<>();

    /** For CDI. */
    public Clubs() {}

    /**
     * All clubs to choose from. A club that PerfectGym does not know is left out.
     *
     * @return the clubs, in the order of the configuration
     */
    public List<ShownClub> all() {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /**
     * One of the clubs to choose from.
     *
     * @param id key of the club
     * @return the club; empty if it is not one of them, or PerfectGym does not know it
     */
    public Optional<ShownClub> find(long id) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        ShownClub club = known.get(id);
        return club == null ? ask(id) : Optional.of(club);
    }

    private Optional<ShownClub> ask(long id) {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            Optional<ShownClub> found = classes.inTimeframe(id, now.minusWeeks(1), now.plusWeeks(4), 1).stream()
                    .map(FitnessClass::club)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(club -> shown(id, club));
            found.ifPresent(club -> known.put(id, club));
            return Optional.of(found.orElseGet(() -> new ShownClub(id, "Club " + id, Optional.empty())));
        } catch (RequestRefusedException unknown) {
            LOG.log(Level.WARNING, "Club {0} is left out: {1}", Long.toString(id), unknown.getMessage());
            return Optional.empty();
        }
    }

    private static ShownClub shown(long id, Club club) {
        return new ShownClub(id, club.name() == null ? "Club " + id : club.name(), club.zone());
    }
}
