package io.github.perfectgym4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void oneBadIterationDoesNotMoveTheMedian() {
        Distribution all =
                samples(new double[] {10, 11, 500}, new double[] {10, 12, 11}).all();

        assertThat(all.median()).isEqualTo(11);
        assertThat(all.low()).isEqualTo(10);
        assertThat(all.high()).isEqualTo(500);
    }

    @Test
    void aSlowPhaseOfTheMachineIsInBothSidesOfARatio() {
        Samples ours = samples(new double[] {10, 10, 10}, new double[] {40, 40, 40}, new double[] {10, 10, 10});
        Samples theirs = samples(new double[] {20, 20, 20}, new double[] {80, 80, 80}, new double[] {20, 20, 20});

        Distribution times = theirs.times(ours);

        assertThat(times.median()).isEqualTo(2);
        assertThat(times.low()).isEqualTo(2);
        assertThat(times.high()).isEqualTo(2);
        assertThat(times.count()).isEqualTo(3);
    }

    @Test
    void differencesAreMadeRoundByRound() {
        Distribution more = samples(new double[] {7}, new double[] {107}, new double[] {8})
                .minus(samples(new double[] {4}, new double[] {100}, new double[] {6}));

        assertThat(more.median()).isEqualTo(3);
        assertThat(more.low()).isEqualTo(2);
        assertThat(more.high()).isEqualTo(7);
    }

    @Test
    void whoHasNotTakenTurnsIsComparedAsAWhole() {
        Distribution times =
                samples(new double[] {30}).times(samples(new double[] {10}, new double[] {20}, new double[] {15}));

        assertThat(times.median()).isEqualTo(2);
        assertThat(times.count()).isEqualTo(1);
    }

    @Test
    void ofManyNumbersTheSpreadIsBetweenTheQuartiles() {
        Distribution numbers =
                Distribution.of(IntStream.rangeClosed(0, 100).asDoubleStream().map(n -> n == 100 ? 1e9 : n));

        assertThat(numbers.low()).isEqualTo(25, within(1e-9));
        assertThat(numbers.median()).isEqualTo(50, within(1e-9));
        assertThat(numbers.high()).isEqualTo(75, within(1e-9));
        assertThat(numbers.count(number -> number <= 50)).isEqualTo(51);
    }

    @Test
    void withoutNumbersThereIsNothingToSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(DoubleStream.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> samples(new double[0]));
    }

    private static Samples samples(double[]... rounds) {
        return new Samples(List.of(rounds));
    }
}
