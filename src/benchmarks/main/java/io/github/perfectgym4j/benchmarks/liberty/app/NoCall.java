package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.enterprise.context.ApplicationScoped;

/** What the application is without any client. */
@ApplicationScoped
public class NoCall implements Subject {

    /** For CDI. */
    public NoCall() {}

    @Override
    public String title() {
        return "no client";
    }

    @Override
    public int read(int page) {
        return page;
    }
}
