package io.github.perfectgym4j.benchmarks;

/** How thoroughly to measure. */
public enum Form {
    /** One round of few iterations, and fewer questions, to everybody: shows the order of things, in about eight minutes for all. */
    SHORT,
    /** What the tables are made from: every JMH class in three rounds, in about forty minutes for all. */
    FULL
}
