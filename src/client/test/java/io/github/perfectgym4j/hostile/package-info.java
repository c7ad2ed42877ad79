/**
 * The fault matrix: everything that a server can answer, against every kind of request that the client makes.
 *
 * <p>A {@link io.github.perfectgym4j.hostile.Fault} is an answer of a {@link io.github.perfectgym4j.hostile.HostileServer} with what is right
 * ({@link io.github.perfectgym4j.hostile.Right}) for each {@link io.github.perfectgym4j.hostile.Target}. The tables are in the classes
 * {@code …Faults}, by kind. {@link io.github.perfectgym4j.hostile.Attack} plays one of them and compares. {@code HostileTest} plays the quick
 * ones; {@code HostileSmallHeapTest} the slow and the large ones, in a JVM with 128 MB; {@code HostileIT} the worst ones on Open Liberty.
 */
package io.github.perfectgym4j.hostile;
