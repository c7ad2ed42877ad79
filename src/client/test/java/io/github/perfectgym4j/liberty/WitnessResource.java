package io.github.perfectgym4j.liberty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Counts the class loaders that have been left behind. */
@Path("/witness")
public class WitnessResource {

    /** Collects garbage, twice because some of it is let go of by finalizers, and counts the class loaders that are still alive. */
    @GET
    public String alive() {
        System.gc();
        System.runFinalization();
        System.gc();
        long alive = LoaderWitness.loaders().stream()
                .filter(loader -> loader.get() != null)
                .count();
        return alive + " of " + LoaderWitness.loaders().size();
    }
}
