/**
 * From the inbox to the observers. Start with {@link io.github.perfectgym4j.webhooks.dispatch.Dispatcher}: it claims what is due, hands it to an
 * {@link io.github.perfectgym4j.webhooks.dispatch.EventObserver} in one transaction with the done mark, and repeats what failed by the rule of
 * {@link io.github.perfectgym4j.webhooks.dispatch.Repetition}, until it is parked.
 */
package io.github.perfectgym4j.webhooks.dispatch;
