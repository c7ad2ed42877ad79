package io.github.perfectgym4j.benchmarks.report;

/**
 * One number, wherever it came from.
 *
 * @param topic the benchmark or scenario, as its file is called
 * @param question what was asked within it, for example {@code full page, 16 threads}
 * @param what what was counted or timed, for example {@code time}
 * @param subject who was measured, as the code calls it
 * @param value the number
 * @param error half the width of the 99.9 % confidence interval; NaN if there is none
 * @param unit its unit
 */
record Row(String topic, String question, String what, String subject, double value, double error, String unit) {

    boolean isOurs() {
        return Subjects.isOurs(subject);
    }

    /** Whether this is no other library, but the least that any could take, or a part of ours. */
    boolean isFloor() {
        return Subjects.isFloor(subject);
    }

    /** What is compared with each other: one question about one thing. */
    Comparison comparison() {
        return new Comparison(topic, question, what, unit);
    }

    record Comparison(String topic, String question, String what, String unit) {}
}
