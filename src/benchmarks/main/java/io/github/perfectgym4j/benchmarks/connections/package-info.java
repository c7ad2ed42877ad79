/**
 * What do connections cost an application that calls several areas of the API? {@link io.github.perfectgym4j.benchmarks.connections.Connections}
 * counts them, and their TLS handshakes, on the server.
 */
package io.github.perfectgym4j.benchmarks.connections;
