/**
 * What does a whole call cost, and what do its layers cost? All subjects ask for one page of classes over the loopback interface: the same
 * request, the same answer, the same typed result. Everybody has one shared client with enough pooled connections, the same time-outs, adds the
 * token, and throws if the status is not 2xx. A call of a small answer shows the layers, a full page what reading adds. {@code bareMicroProfile}
 * runs on the same runtime and reads with the same reader as {@code perfectGym}, so that the difference of the two is the library's own layer;
 * {@code rawSocket} is the floor. Each subject is a {@link io.github.perfectgym4j.benchmarks.call.BatchCaller} process, warmed up, and they take
 * {@link io.github.perfectgym4j.benchmarks.call.Turns}: {@link io.github.perfectgym4j.benchmarks.call.CallOneThread} times calls and, on one core,
 * counts what they take; {@link io.github.perfectgym4j.benchmarks.call.CallSixteenThreads} keeps all cores busy.
 */
package io.github.perfectgym4j.benchmarks.call;
