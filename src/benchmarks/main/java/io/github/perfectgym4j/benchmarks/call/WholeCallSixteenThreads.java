package io.github.perfectgym4j.benchmarks.call;

import org.openjdk.jmh.annotations.Threads;

/** Sixteen threads call at once. */
@Threads(16)
public class WholeCallSixteenThreads extends WholeCall {}
