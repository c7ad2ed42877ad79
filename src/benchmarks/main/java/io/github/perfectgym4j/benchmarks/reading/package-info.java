/**
 * How long it takes from the bytes of an answer to its records, and how much memory. The library's reader takes every oddity of the wire;
 * its peers read the same bodies into the same records and take none. {@link io.github.perfectgym4j.benchmarks.reading.ReadingBenchmark}
 * asks, {@link io.github.perfectgym4j.benchmarks.reading.SameResult} sees to it that all have read the same.
 *
 * <p>The library reads with Jakarta JSON-P's streaming parser, which every server has; JSON-B only names the wire. What brought the reader from 1.7
 * times Jackson databind to about the same, and what was tried and left, by processor time for the page of 100 classes:
 *
 * <table>
 * <caption>What was tried</caption>
 * <tr><th>what</th><th>result</th></tr>
 * <tr><td>at the beginning</td><td>670 to 790 µs, 922 kB and more</td></tr>
 * <tr><td>ASCII is copied, only the rest is decoded by the JDK, whose decoder is slow after the first character that is not ASCII</td>
 *     <td>620 to 630 µs</td></tr>
 * <tr><td>dates in their usual form are read digit by digit</td><td>470 µs, 300 kB less</td></tr>
 * <tr><td>a field is looked for first where it was found the last time; no boxed indexes</td><td>390 to 410 µs, 614 kB</td></tr>
 * <tr><td>a larger buffer than 2,048 characters</td><td>no gain for a page, more memory for a small answer</td></tr>
 * <tr><td>records made by a method handle</td><td>left: making them is less than 1 %</td></tr>
 * <tr><td>jackson-core's parser below the library's readers</td><td>left: 419 to 428 µs, 29 % less memory, a dependency</td></tr>
 * <tr><td>Johnzon as JSON-P</td><td>left: 494 to 527 µs, 807 kB</td></tr>
 * <tr><td>numbers without a text in between</td><td>left: the parser's own way wraps silently above 64 bits</td></tr>
 * </table>
 */
package io.github.perfectgym4j.benchmarks.reading;
