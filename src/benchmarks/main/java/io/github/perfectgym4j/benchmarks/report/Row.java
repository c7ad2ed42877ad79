package io.github.perfectgym4j.benchmarks.report;

/**
 * What is known about one subject, wherever it came from.
 *
 * @param topic the benchmark or scenario, as its directory is called
 * @param question what was asked within it, for example {@code elements 100, 16 threads}
 * @param what what was counted or timed, for example {@code time}
 * @param subject who was measured, as the code calls it
 * @param unit the unit
 * @param samples the numbers
 */
record Row(String topic, String question, String what, String subject, String unit, Samples samples) {

    boolean isOurs() {
        return Subjects.isOurs(subject);
    }

    double median() {
        return samples.all().median();
    }
}
