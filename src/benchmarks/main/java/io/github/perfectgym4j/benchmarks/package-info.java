/**
 * The client measured beside what people would use instead. Each subpackage holds one question; a question is asked by JMH benchmarks where
 * an operation repeats, and by a {@link io.github.perfectgym4j.benchmarks.Scenario} where it happens once, as a cold start does, or where the
 * subjects have to take turns to be told apart. {@link io.github.perfectgym4j.benchmarks.Benchmarks} runs them all and keeps the raw results
 * of each, with the environment they come from, in a directory below {@code src/benchmarks/results}.
 */
package io.github.perfectgym4j.benchmarks;
