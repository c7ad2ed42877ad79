package io.github.perfectgym4j.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The numbers of one subject.
 *
 * @param rounds the numbers of each round: those of its iterations, or a single one
 */
record Samples(List<double[]> rounds) {

    Samples {
        if (rounds.isEmpty() || rounds.stream().anyMatch(round -> round.length == 0)) {
            throw new IllegalArgumentException("a round without a number");
        }
    }

    /** All numbers, whatever round they are from. */
    Distribution all() {
        return Distribution.of(rounds.stream().flatMapToDouble(Arrays::stream));
    }

    /**
     * How many times as much as another subject, each round against the same round of the other: a slow phase of the machine that lasts a
     * round is in both. Subjects with different numbers of rounds have not taken turns, so there is one ratio, that of all numbers.
     */
    Distribution times(Samples other) {
        return rounds.size() == other.rounds.size()
                ? Distribution.of(IntStream.range(0, rounds.size())
                        .mapToDouble(round -> median(rounds.get(round)) / median(other.rounds.get(round))))
                : Distribution.of(DoubleStream.of(all().median() / other.all().median()));
    }

    /** How much more than another subject, round by round as in {@link #times}. */
    Distribution minus(Samples other) {
        return rounds.size() == other.rounds.size()
                ? Distribution.of(IntStream.range(0, rounds.size())
                        .mapToDouble(round -> median(rounds.get(round)) - median(other.rounds.get(round))))
                : Distribution.of(DoubleStream.of(all().median() - other.all().median()));
    }

    private static double median(double[] numbers) {
        return Distribution.of(DoubleStream.of(numbers)).median();
    }
}
