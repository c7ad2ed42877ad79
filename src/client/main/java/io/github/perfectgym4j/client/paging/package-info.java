/**
 * Walking long lists. PerfectGym gives out 100 elements at a time, by page number ({@link io.github.perfectgym4j.client.paging.Pages}) or by
 * change counter ({@link io.github.perfectgym4j.client.paging.Changes}). Where each page leads to the next one, there are
 * {@link io.github.perfectgym4j.client.paging.LinkedPages}. All make one lazy {@link java.util.stream.Stream} out of any
 * method of an injected client, and need no help from the interface.
 */
package io.github.perfectgym4j.client.paging;
