package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** MicroProfile REST Client of the server, with the reading of the library. */
@ApplicationScoped
public class SameReadingClient implements Subject {

    @Inject
    @RestClient
    private SameReadingClassesClient classes;

    /** For CDI. */
    public SameReadingClient() {}

    @Override
    public String title() {
        return "MicroProfile REST Client with the library's reading, injected";
    }

    @Override
    public int read(int page) {
        return classes.inTimeframe(
                        CLUB,
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(FROM),
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(TO),
                        page)
                .size();
    }
}
