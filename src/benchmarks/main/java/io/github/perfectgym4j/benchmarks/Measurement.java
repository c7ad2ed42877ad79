package io.github.perfectgym4j.benchmarks;

/**
 * One number of a {@link Scenario}.
 *
 * @param question what was asked, for example {@code cold start, 1,000 threads}
 * @param subject who was measured, for example {@code perfectgym-client}
 * @param what what was counted or timed, for example {@code token requests}
 * @param value the number
 * @param unit its unit, for example {@code ms}
 */
public record Measurement(String question, String subject, String what, double value, String unit) {}
