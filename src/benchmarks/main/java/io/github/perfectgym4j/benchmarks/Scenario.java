package io.github.perfectgym4j.benchmarks;

import java.util.List;

/**
 * A measurement that is no loop around one operation, or one in which the subjects have to take turns. Found by
 * {@link java.util.ServiceLoader}, and run in a JVM of its own.
 */
public interface Scenario {

    /**
     * The name of the directory of its results.
     *
     * @return for example {@code cold-start}
     */
    String name();

    /**
     * Whether it is measured in a form.
     *
     * @param form the form
     * @return true, unless it says otherwise
     */
    default boolean isIn(Form form) {
        return true;
    }

    /**
     * The oldest Java on which there is anything to measure.
     *
     * @return its feature number
     */
    default int leastJava() {
        return 17;
    }

    /**
     * Measures.
     *
     * @param form how thoroughly
     * @return the numbers
     * @throws Exception if anything fails: a scenario that did not do its work has no numbers
     */
    List<Measurement> measure(Form form) throws Exception;
}
