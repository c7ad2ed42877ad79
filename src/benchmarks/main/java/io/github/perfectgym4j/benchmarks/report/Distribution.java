package io.github.perfectgym4j.benchmarks.report;

import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Several numbers for the same thing, told by those that one bad moment of the machine does not move. */
final class Distribution {

    /** Of so few numbers, quartiles would hide more than they tell. */
    private static final int FEW = 8;

    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Of numbers.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Distribution of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no numbers");
        }
        return new Distribution(sorted);
    }

    double median() {
        return quantile(0.5);
    }

    /** Where the spread begins: the lower quartile, or the least number if there are few. */
    double low() {
        return sorted.length < FEW ? sorted[0] : quantile(0.25);
    }

    /** Where the spread ends: the upper quartile, or the greatest number if there are few. */
    double high() {
        return sorted.length < FEW ? sorted[sorted.length - 1] : quantile(0.75);
    }

    int count() {
        return sorted.length;
    }

    /** How many of the numbers fulfil a condition. */
    int count(DoublePredicate condition) {
        return (int) DoubleStream.of(sorted).filter(condition).count();
    }

    /** The number below which this part of the numbers is, interpolated. */
    private double quantile(double part) {
        double position = part * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
