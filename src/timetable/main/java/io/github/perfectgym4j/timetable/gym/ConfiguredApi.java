package io.github.perfectgym4j.timetable.gym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Producers that choose by {@code perfectgym.api}: an injected {@link Schedule} is the one that {@link Speaks} the configured version.
 */
@ApplicationScoped
public class ConfiguredApi {

    @Inject
    @ConfigProperty(name = Api.KEY)
    String configured;

    /** An invalid version stops the application at its start, not at the first visitor. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object started) {
        chosen();
    }

    private Speaks.Literal chosen() {
        return new Speaks.Literal(Api.of(configured));
    }

    /**
     * The clubs.
     *
     * @param all one for each version
     * @return the one to use
     */
    @Produces
    @ApplicationScoped
    public ClubDirectory clubs(@Any Instance<ClubDirectory> all) {
        return all.select(chosen()).get();
    }

    /**
     * The classes.
     *
     * @param all one for each version
     * @return the one to use
     */
    @Produces
    @ApplicationScoped
    public Schedule schedule(@Any Instance<Schedule> all) {
        return all.select(chosen()).get();
    }

    /**
     * What members do with classes.
     *
     * @param all one for each version
     * @return the one to use
     */
    @Produces
    @ApplicationScoped
    public Bookings bookings(@Any Instance<Bookings> all) {
        return all.select(chosen()).get();
    }

    /**
     * The members' sign-in.
     *
     * @param all one for each version
     * @return the one to use
     */
    @Produces
    @ApplicationScoped
    public Members members(@Any Instance<Members> all) {
        return all.select(chosen()).get();
    }

    /**
     * The codes of refusals.
     *
     * @param all one for each version
     * @return the one to use
     */
    @Produces
    @ApplicationScoped
    public RefusalCodes refusalCodes(@Any Instance<RefusalCodes> all) {
        return all.select(chosen()).get();
    }
}
