package io.github.perfectgym4j.benchmarks.call;

import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Sixteen threads call at once. */
@Threads(16)
@Warmup(iterations = 3, time = 2)
public class WholeCallSixteenThreads extends WholeCall {}
