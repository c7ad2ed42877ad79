/**
 * Webhooks: PerfectGym tells an address of the application what has happened. The pieces, which an application puts together:
 *
 * <pre>{@code
 * JdbcInbox inbox = new JdbcInbox(new LocalTransactions(dataSource));
 * inbox.createTable();
 * Dispatcher dispatcher = new Dispatcher(
 *         inbox, observer, Repetition.DEFAULTS, Duration.ofDays(30), executor, InstantSource.system());
 * Receiver receiver = new Receiver(
 *         new Keys(List.of(Secret.of(key))), inbox, dispatcher::wake, InstantSource.system());
 * context.addServlet("webhooks", new WebhookServlet(receiver)).addMapping("/hook");
 * dispatcher.start(Duration.ofSeconds(5));
 * }</pre>
 *
 * <pre>
 * request -&gt; receive   key, size, form; answers 200 when the message is kept
 *              -&gt; inbox     once for each distinct body, in a table
 *                   &lt;- dispatch  in one transaction with the done mark; repeated, then parked
 *                        -&gt; event    typed, for observers
 * </pre>
 */
package io.github.perfectgym4j.webhooks;
