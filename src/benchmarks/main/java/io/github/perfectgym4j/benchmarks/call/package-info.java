/**
 * What does a whole call cost, and what do its layers cost? {@link io.github.perfectgym4j.benchmarks.call.WholeCall} asks for one page of classes
 * over the loopback interface: the same request, the same answer, the same typed result for all. Everybody has one shared client with enough
 * pooled connections, the same time-outs, adds the token, and throws if the status is not 2xx. A call of a small answer shows the layers, a
 * full page what reading adds. {@code bareMicroProfile} runs on the same runtime and reads with the same reader as {@code perfectGym}, so that
 * the difference of the two is the library's own layer; {@code rawSocket} is the floor. Differences as small as that layer are too small for the wall clock:
 * in {@link io.github.perfectgym4j.benchmarks.call.CallCpu} the subjects take turns, and processor time and bytes of the calling thread are
 * counted. In {@link io.github.perfectgym4j.benchmarks.call.CallSixteenThreads} they take turns, too, with all cores busy.
 */
package io.github.perfectgym4j.benchmarks.call;
