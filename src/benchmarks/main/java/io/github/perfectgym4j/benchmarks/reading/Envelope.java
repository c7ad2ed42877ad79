package io.github.perfectgym4j.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/**
 * What surrounds the elements of an answer, for readers that want a class for it.
 *
 * @param elements the elements, or the rows of version 2.2
 * @param <T> their type
 */
public record Envelope<T>(@JsonAlias("value") List<T> elements) {}
