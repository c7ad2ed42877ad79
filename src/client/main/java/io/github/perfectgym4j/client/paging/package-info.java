/**
 * Walking long lists: what both versions share. {@link io.github.perfectgym4j.client.paging.LinkedPages} makes one lazy
 * {@link java.util.stream.Stream} of pages with links to the next one. At any length of the list, one page is in memory, and a second one
 * where it is read ahead.
 *
 * <p><b>Reading ahead.</b> Given an executor, a walk fetches the next page while the caller still works on this one:
 *
 * <ul>
 *   <li>Nothing is fetched before the first element is requested, and then at most one page ahead: stopping early wastes at most one page.
 *       Closing the stream ends it: no other page is requested.
 *   <li>The executor may be busy, refuse work, or be shut down, and the caller may be one of its own threads: a page that is not being fetched
 *       yet when its turn comes is fetched by the thread that reads the stream.
 *   <li>A failure is thrown after all elements before its page.
 *   <li>The executor's threads have another context than the caller: no request scope, no transaction, no {@link java.lang.ThreadLocal},
 *       unless the executor propagates them. The application's own calls need none of these.
 * </ul>
 */
package io.github.perfectgym4j.client.paging;
