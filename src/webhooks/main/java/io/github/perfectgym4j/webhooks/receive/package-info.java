/**
 * The receiving end: who may send, what is taken, and which status answers. Start with {@link
 * io.github.perfectgym4j.webhooks.receive.Receiver}; {@link io.github.perfectgym4j.webhooks.receive.WebhookServlet} puts it on an address, and a
 * resource of the application's own may do the same.
 *
 * <p>The vendor signs nothing, so a key in the query of the address tells its messages from those of others. Nothing here logs the query.
 */
package io.github.perfectgym4j.webhooks.receive;
