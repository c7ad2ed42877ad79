package io.github.perfectgym4j.benchmarks.call;

import org.openjdk.jmh.annotations.Threads;

/** One thread calls. */
@Threads(1)
public class WholeCallOneThread extends WholeCall {}
