package io.github.perfectgym4j.benchmarks.call;

import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One thread calls. The runtimes are deep, and a call waits more than it computes: it takes long until all of one is compiled. */
@Threads(1)
@Warmup(iterations = 4, time = 2)
public class WholeCallOneThread extends WholeCall {}
