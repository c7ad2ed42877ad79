package io.github.perfectgym4j.benchmarks.reading;

import java.util.List;

/**
 * What surrounds the elements of an answer, for readers that want a class for it.
 *
 * @param elements the elements
 * @param <T> their type
 */
public record Envelope<T>(List<T> elements) {}
