package io.github.perfectgym4j.benchmarks;

import java.util.List;

/** A measurement that is no loop around one operation. Found by {@link java.util.ServiceLoader}. */
public interface Scenario {

    /**
     * The name of its file of results.
     *
     * @return for example {@code cold-start}
     */
    String name();

    /**
     * Measures.
     *
     * @param form how thoroughly
     * @return the numbers
     * @throws Exception if anything fails: a scenario that did not do its work has no numbers
     */
    List<Measurement> measure(Form form) throws Exception;
}
