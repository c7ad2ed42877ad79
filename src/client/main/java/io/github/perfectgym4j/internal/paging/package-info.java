/**
 * The stream behind all walks: {@link io.github.perfectgym4j.internal.paging.LazyPages} fetches pages from a
 * {@link io.github.perfectgym4j.internal.paging.PageSource} when it gets to them, or one page ahead.
 */
package io.github.perfectgym4j.internal.paging;
