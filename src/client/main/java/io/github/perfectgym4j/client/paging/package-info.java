/**
 * Walking long lists. PerfectGym gives out 100 elements at a time, by page number ({@link io.github.perfectgym4j.v1.paging.Pages}) or by
 * change counter ({@link io.github.perfectgym4j.v1.paging.Changes}). Where each page leads to the next one, there are
 * {@link io.github.perfectgym4j.client.paging.LinkedPages}. All make one lazy {@link java.util.stream.Stream} out of any
 * method of an injected client, and need no help from the interface. However long the list is, one page of it is in memory, and a second one
 * where it is read ahead.
 *
 * <p><b>Reading ahead.</b> Given an executor, they fetch the next page while the caller still works on this one:
 *
 * <pre>{@code
 * @Resource ManagedExecutorService executor;
 *
 * try (Stream<FitnessClass> changes = Changes.since(seen, timestamp -> classes.changedSince(2, timestamp), executor)) {
 *     changes.forEach(this::store);
 * }
 * }</pre>
 *
 * <ul>
 *   <li>Nothing is fetched before the first element is asked for, and then never more than one page ahead. Whoever stops early has paid for one
 *       page more at most. Closing the stream ends it: no other page is asked for.
 *   <li>The executor may be busy, refuse work, or be shut down, and the caller may be one of its own threads: a page that is not being fetched
 *       yet when its turn comes is fetched by the thread that reads the stream.
 *   <li>A failure comes when the turn of its page comes, so after all elements before it.
 *   <li>The executor's threads have another context than the caller. For employee mode that makes no difference. For user mode it does:
 *       {@link io.github.perfectgym4j.v1.member.CurrentMember} belongs to the request of the caller, and whether the executor's thread
 *       takes part in that is up to the executor. Do not read ahead with injected {@code Member…Client} interfaces, unless the executor
 *       hands on the CDI request context (MicroProfile Context Propagation: {@code propagated(ThreadContext.CDI)}); interfaces from {@code
 *       PerfectGym.client(type, member)} carry their member along and can be used. The same holds for any {@link java.lang.ThreadLocal},
 *       transaction or security context that the function for the pages would want.
 * </ul>
 */
package io.github.perfectgym4j.client.paging;
