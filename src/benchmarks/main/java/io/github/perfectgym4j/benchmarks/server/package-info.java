/**
 * The other side of the wire in the benchmarks: an HTTP/1.1 server that answers from memory, in a process of its own, so that neither its time nor
 * its garbage is measured with the client's. {@link io.github.perfectgym4j.benchmarks.server.ServerProcess} starts and ends it,
 * {@link io.github.perfectgym4j.benchmarks.server.AnsweringServer} is what runs there.
 *
 * <p>The length of all lists is part of the base address: {@code http://localhost:1234/1/Api} has one class, {@code /100/Api} one full page,
 * {@code /10000/Api} a hundred of them.
 */
package io.github.perfectgym4j.benchmarks.server;
