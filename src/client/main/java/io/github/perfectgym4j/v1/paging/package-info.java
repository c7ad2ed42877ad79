/**
 * Walking the lists of version 1. The server sends 100 elements at a time, by page number
 * ({@link io.github.perfectgym4j.v1.paging.Pages}) or by change counter ({@link io.github.perfectgym4j.v1.paging.Changes}).
 *
 * <pre>{@code
 * Stream<FitnessClass> week = Pages.of(page -> classes.inTimeframe(2, from, to, page));
 *
 * try (Stream<FitnessClass> changes = Changes.since(seen, timestamp -> classes.changedSince(2, timestamp), executor)) {
 *     changes.forEach(this::store);
 * }
 * }</pre>
 *
 * <p>The costs of reading ahead are described in {@link io.github.perfectgym4j.client.paging}. In user mode one thing more matters:
 * {@link io.github.perfectgym4j.v1.member.CurrentMember} belongs to the request of the caller. Do not read ahead with injected
 * {@code Member…Client} interfaces, unless the executor propagates the CDI request context (MicroProfile Context Propagation:
 * {@code propagated(ThreadContext.CDI)}). Interfaces from {@code PerfectGym.client(type, member)} carry their member along.
 */
package io.github.perfectgym4j.v1.paging;
