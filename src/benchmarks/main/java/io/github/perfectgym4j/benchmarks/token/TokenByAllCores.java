package io.github.perfectgym4j.benchmarks.token;

import org.openjdk.jmh.annotations.Threads;

/** As many threads ask as the machine has cores. */
@Threads(Threads.MAX)
public class TokenByAllCores extends TokenBenchmark {}
