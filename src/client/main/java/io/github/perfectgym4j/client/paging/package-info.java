/**
 * Walking long lists: what both versions share. {@link io.github.perfectgym4j.client.paging.LinkedPages} makes one lazy
 * {@link java.util.stream.Stream} of pages that each tell where the next one is. However long the list is, one page of it is in memory, and a
 * second one where it is read ahead.
 *
 * <p><b>Reading ahead.</b> Given an executor, a walk fetches the next page while the caller still works on this one:
 *
 * <ul>
 *   <li>Nothing is fetched before the first element is asked for, and then never more than one page ahead. Whoever stops early has paid for one
 *       page more at most. Closing the stream ends it: no other page is asked for.
 *   <li>The executor may be busy, refuse work, or be shut down, and the caller may be one of its own threads: a page that is not being fetched
 *       yet when its turn comes is fetched by the thread that reads the stream.
 *   <li>A failure comes when the turn of its page comes, so after all elements before it.
 *   <li>The executor's threads have another context than the caller: no request scope, no transaction, no {@link java.lang.ThreadLocal},
 *       unless the executor hands them on. The application's own calls need none of these.
 * </ul>
 */
package io.github.perfectgym4j.client.paging;
