package io.github.perfectgym4j.benchmarks.liberty.app;

import java.io.IOException;
import java.time.LocalDateTime;

/** A way to call the API from within an enterprise application. Called by many threads at once. */
public interface Subject {

    /** Key of a club. */
    long CLUB = 2;

    /** Start of a time frame. */
    LocalDateTime FROM = LocalDateTime.of(2026, 11, 23, 0, 0);

    /** End of the time frame. */
    LocalDateTime TO = LocalDateTime.of(2026, 11, 29, 23, 59, 59);

    /**
     * Its name in the results.
     *
     * @return the name
     */
    String title();

    /**
     * Reads a page of classes.
     *
     * @param page number of the page, from 1
     * @return how many classes are on it
     * @throws IOException if the call fails
     * @throws InterruptedException if the thread is interrupted
     */
    int read(int page) throws IOException, InterruptedException;
}
