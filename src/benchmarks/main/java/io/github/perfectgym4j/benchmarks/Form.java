package io.github.perfectgym4j.benchmarks;

/** How thoroughly to measure. */
public enum Form {
    /** Few and short repetitions: shows the order of things, in under ten minutes for all. */
    SHORT,
    /** What the tables in the README are made from. */
    FULL
}
