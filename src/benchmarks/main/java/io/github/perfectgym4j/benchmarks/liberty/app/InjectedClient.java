package io.github.perfectgym4j.benchmarks.liberty.app;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The library, as an application uses it. */
@ApplicationScoped
public class InjectedClient implements Subject {

    @Inject
    @RestClient
    private ClassesClient classes;

    /** For CDI. */
    public InjectedClient() {}

    @Override
    public String title() {
        return "perfectgym-client, injected";
    }

    @Override
    public int read(int page) {
        return classes.inTimeframe(CLUB, FROM, TO, page).size();
    }
}
