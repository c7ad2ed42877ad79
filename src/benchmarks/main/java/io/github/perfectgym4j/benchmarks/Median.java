package io.github.perfectgym4j.benchmarks;

import java.util.stream.DoubleStream;

/** The middle of several numbers, which one bad moment of the machine does not move. */
public final class Median {

    private Median() {}

    /**
     * The median.
     *
     * @param numbers at least one number
     * @return the middle one, or the mean of the two in the middle
     * @throws IllegalArgumentException if there are no numbers
     */
    public static double of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no numbers");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
