package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ClubDirectory;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clubs to choose from: those that {@code timetable.clubs} lists. */
@ApplicationScoped
public class Clubs {

    @Inject
    ClubDirectory directory;

    @Inject
    @ConfigProperty(name = "timetable.clubs")
    List<Long> ids;

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
        return ids.contains(id) ? directory.find(id) : Optional.empty();
    }
}
