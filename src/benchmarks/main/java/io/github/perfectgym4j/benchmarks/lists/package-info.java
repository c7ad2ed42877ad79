/**
 * Lists of many pages: what {@link io.github.perfectgym4j.client.paging} costs in time and memory against a loop over the pages by hand, and what
 * reading ahead gains where the caller's own work takes time. {@link io.github.perfectgym4j.benchmarks.lists.LongList} asks,
 * {@link io.github.perfectgym4j.benchmarks.lists.ListReader} does the reading, each time in a new JVM with a small heap.
 */
package io.github.perfectgym4j.benchmarks.lists;
