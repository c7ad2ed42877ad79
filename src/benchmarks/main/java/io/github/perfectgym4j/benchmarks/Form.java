package io.github.perfectgym4j.benchmarks;

/** How thoroughly to measure. */
public enum Form {
    /** One round of few iterations, and fewer questions, to everybody: shows the order of things, in less than ten minutes for all. */
    SHORT,
    /** What the tables are made from: every JMH class in three rounds, in a good half hour for all. */
    FULL
}
