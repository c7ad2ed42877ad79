package io.github.perfectgym4j.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a {@link Scenario} found out about one subject.
 *
 * @param question what was asked, for example {@code cold start, 1,000 threads}
 * @param subject who was measured, for example {@code perfectgym-client}
 * @param what what was counted or timed, for example {@code token requests}
 * @param unit the unit, for example {@code ms}
 * @param values the number of each round, in the order of the rounds: subjects that took turns are compared round by round
 */
public record Measurement(String question, String subject, String what, String unit, List<Double> values) {

    /**
     * Of rounds.
     *
     * @param question what was asked
     * @param subject who was measured
     * @param what what was counted or timed
     * @param unit the unit
     * @param values the number of each round
     * @return the measurement
     */
    public static Measurement of(String question, String subject, String what, String unit, DoubleStream values) {
        return new Measurement(question, subject, what, unit, values.boxed().toList());
    }
}
