/**
 * Makes tables and charts of the raw results: {@link io.github.perfectgym4j.benchmarks.report.Report} reads the files under
 * {@code src/benchmarks/results} again, so it can be run without measuring.
 */
package io.github.perfectgym4j.benchmarks.report;
