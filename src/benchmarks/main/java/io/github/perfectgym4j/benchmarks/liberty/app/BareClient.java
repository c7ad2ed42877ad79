package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** MicroProfile REST Client and JSON-B of the server, without the library. */
@ApplicationScoped
public class BareClient implements Subject {

    @Inject
    @RestClient
    private BareClassesClient classes;

    /** For CDI. */
    public BareClient() {}

    @Override
    public String title() {
        return "MicroProfile REST Client, injected";
    }

    @Override
    public int read(int page) {
        return classes.inTimeframe(
                        CLUB,
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(FROM),
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(TO),
                        page)
                .elements()
                .size();
    }
}
