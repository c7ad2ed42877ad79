package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Shows what a call ends in. */
@Path("/call")
public class CallingResource {

    @Inject
    @RestClient
    ClassesClient classes;

    /** Reads the documented class. */
    @GET
    public String call() {
        try {
            return classes.userClass(1677, 40).toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
