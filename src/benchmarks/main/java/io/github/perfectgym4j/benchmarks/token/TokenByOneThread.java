package io.github.perfectgym4j.benchmarks.token;

import org.openjdk.jmh.annotations.Threads;

/** One thread asks. */
@Threads(1)
public class TokenByOneThread extends TokenBenchmark {}
