package io.github.perfectgym4j.benchmarks.liberty.app;

/**
 * What a number of calls took.
 *
 * @param calls how many calls were made, by all threads
 * @param nanosPerCall how long one call took its thread, nanoseconds
 * @param cpuNanosPerCall how much of the processors one call took the whole process, collecting its garbage included, nanoseconds
 * @param bytesPerCall what one call allocated, bytes, on threads of the client's own included
 */
public record Calls(long calls, double nanosPerCall, double cpuNanosPerCall, double bytesPerCall) {}
