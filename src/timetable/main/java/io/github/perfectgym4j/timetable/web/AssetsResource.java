package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** {@code /assets}: the style sheet and the icon. Only the files named here are served. */
@Path("assets")
@ApplicationScoped
public class AssetsResource {

    private static final Map<String, String> TYPES =
            Map.of("timetable.css", "text/css;charset=UTF-8", "icon.svg", "image/svg+xml");

    @Inject
    ServletContext files;

    /**
     * A file.
     *
     * @param name its name
     * @return the file
     */
    @GET
    @Path("{name}")
    public Response file(@PathParam("name") String name) {
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundException();
        }
        return Response.ok(files.getResourceAsStream("/WEB-INF/assets/" + name), type)
                .build();
    }
}
