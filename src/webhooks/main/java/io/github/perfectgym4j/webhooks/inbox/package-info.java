/**
 * Where messages are kept between their arrival and the observers. {@link io.github.perfectgym4j.webhooks.inbox.Inbox} is what a store has to
 * do; {@link io.github.perfectgym4j.webhooks.inbox.JdbcInbox} keeps messages in a table, {@link
 * io.github.perfectgym4j.webhooks.inbox.MemoryInbox} only as long as the process lives.
 *
 * <p>An entry is claimed for a time before it is handed over, by a compare-and-set on the number of its tries. If its claimant dies, it is due
 * again when that time is over; if the claimant was only slow, its done mark finds another number, and its transaction is rolled back. No row
 * stays locked while observers work, and no database needs {@code SKIP LOCKED}.
 */
package io.github.perfectgym4j.webhooks.inbox;
