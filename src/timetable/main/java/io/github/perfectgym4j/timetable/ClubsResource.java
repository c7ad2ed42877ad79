package io.github.perfectgym4j.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /api/clubs}. */
@Path("clubs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ClubsResource {

    @Inject
    Clubs clubs;

    /** For CDI. */
    public ClubsResource() {}

    /**
     * The clubs to choose from.
     *
     * @return the clubs, the first one to be shown first
     */
    @GET
    public List<ShownClub> clubs() {
        return clubs.all();
    }
}
