/**
 * How long it takes from the bytes of an answer to its records, and how much memory. The library's reader takes every oddity of the wire;
 * its peers read the same bodies into the same records and take none. {@link io.github.perfectgym4j.benchmarks.reading.ReadingBenchmark}
 * asks, {@link io.github.perfectgym4j.benchmarks.reading.SameResult} sees to it that all have read the same.
 */
package io.github.perfectgym4j.benchmarks.reading;
