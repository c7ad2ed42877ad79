package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;

/** Lets the scenarios measure inside of the server. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasuringResource {

    private final Instance<Subject> subjects;

    /** For CDI's proxies. */
    protected MeasuringResource() {
        subjects = null;
    }

    /**
     * For CDI.
     *
     * @param subjects what is in the application
     */
    @Inject
    public MeasuringResource(@Any Instance<Subject> subjects) {
        this.subjects = subjects;
    }

    /**
     * What can be measured here.
     *
     * @return titles of the subjects
     */
    @GET
    @Path("subjects")
    public List<String> titles() {
        return subjects.stream().map(Subject::title).sorted().toList();
    }

    /**
     * Calls the application's only subject once.
     *
     * @param page which page to read
     * @return nanoseconds that it took
     * @throws Exception if the call fails
     */
    @GET
    @Path("once")
    public long once(@QueryParam("page") int page) throws Exception {
        Subject subject = subjects.get();
        long started = System.nanoTime();
        subject.read(page);
        return System.nanoTime() - started;
    }

    /**
     * Calls a subject for some time.
     *
     * @param title which subject
     * @param page which page to read
     * @param elements how many classes are on it
     * @param threads how many threads call
     * @param millis for how long, milliseconds
     * @return what that took
     * @throws Exception if a call fails
     */
    @GET
    @Path("loop/{title}")
    public Calls loop(
            @PathParam("title") String title,
            @QueryParam("page") int page,
            @QueryParam("elements") int elements,
            @QueryParam("threads") int threads,
            @QueryParam("millis") long millis)
            throws Exception {
        Subject subject = subjects.stream()
                .filter(candidate -> candidate.title().equals(title))
                .findAny()
                .orElseThrow();
        return new CallLoop(subject, page, elements).run(threads, Duration.ofMillis(millis));
    }
}
