package io.github.perfectgym4j.timetable.status;

import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.HtmlWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /status}, for the operator; not found unless it is enabled. */
@Path("/status")
@Produces(HtmlWriter.HTML)
@RequestScoped
public class StatusResource {

    @Inject
    @ConfigProperty(name = "timetable.status")
    boolean isOn;

    @Inject
    StatusPage page;

    /**
     * The page.
     *
     * @return the page
     * @throws NotFoundException unless {@code timetable.status} is true
     */
    @GET
    public Html status() {
        if (!isOn) {
            throw new NotFoundException();
        }
        return page.draw();
    }
}
