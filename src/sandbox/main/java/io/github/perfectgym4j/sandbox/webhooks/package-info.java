/**
 * Webhooks: a registered receiver gets a POST request for each selected event. They belong to version 2 of the API, but lie beside it, because
 * they report the events of the company, caused by either version or by a control.
 *
 * <h2>Start here</h2>
 *
 * <pre>
 * curl -H "Content-Type: application/json" -d '{"url": "http://localhost:8000/hook?key=secret", "events": ["ClassesBooked"]}' \
 *     http://localhost:9080/sandbox/webhooks
 * </pre>
 *
 * <p>or, in a test, {@code sandbox.webhooks().register(url, EventType.CLASSES_BOOKED)}.
 *
 * <pre>
 * company.…                  a rule notes an event in the step that makes a change
 *   -&gt; company.event.Events   hands it on when the step is done
 *        -&gt; Webhooks          writes the message for each webhook that selected it; does not wait
 *             -&gt; Courier      sends one message of its webhook after the other, again until the answer is 200
 *                  -&gt; HttpCaller
 * </pre>
 *
 * <h2>What is sent</h2>
 *
 * {@code {"event": "ClassesBooked", "triggeredDate": "2026-11-21T13:00:00+01:00", "data": {"userId": 60, "timeTableEventId": 103}}}, always
 * one event, without signature. The time is that of the member's home club, written as the switch {@code dateStyle} says.
 *
 * <ul>
 *   <li>{@code ClassesBooked}, {@code ClassesBookedOnStandbyList}, {@code ClassesBookingCancelled}, {@code
 *       ClassesBookingPromotedFromStandbyList}: {@code userId}, {@code timeTableEventId}; for each place, so three times for three places
 *   <li>{@code PersonalTrainingBooked}, {@code PersonalTrainingBookingCancelled}: {@code userId}, {@code personalTrainingBookingId}
 *   <li>{@code ContractCreated}, {@code ContractPaymentDone}: {@code userId}, {@code contractId}; of a payment once for each contract that gets
 *       a part of it
 *   <li>{@code UserModified}, {@code AgreementAnswerModified}, {@code UserPresenceChanged}, {@code UserCardScanned}: {@code userId}
 * </ul>
 *
 * <p>{@code PersonalTrainingBookingCancelled} and {@code UserCardScanned} have no operation in the sandbox: {@code sandbox.frontDesk()}, or
 * {@code POST /sandbox/frontdesk/…}, causes them. An admitted card changes the presence as well, and so does attendance in a
 * class.
 *
 * <h2>Undocumented by the contract</h2>
 *
 * <ul>
 *   <li>A new member is no modified one. Agreements, cards, photos, friends and log-ins are a part of the member: {@code UserModified} is sent
 *       for them, with agreements before {@code AgreementAnswerModified}
 *   <li>Only status 200 ends a delivery. The first repetition comes after half a second, the wait doubles from try to try up to 32 seconds, and
 *       an answer may take five seconds: switches {@code webhookRetryMillis}, {@code webhookTimeoutMillis}. It goes on until the webhook is
 *       removed, the switches are reset, or the sandbox stops
 *   <li>A webhook gets one message at a time, in the order of the changes; one that has to be repeated lets the others pass while it waits
 *   <li>{@code webhookDuplicateEvery} says every how many-th event of a webhook arrives twice with the same text; none at the start
 *   <li>The probe at registration is one GET request. Any answer registers the webhook
 *   <li>At most ten thousand messages wait for one webhook; further ones are abandoned
 * </ul>
 *
 * <p>The last thousand deliveries are remembered: {@code sandbox.webhooks().deliveries()}, {@code GET /sandbox/webhooks/deliveries}.
 *
 * <h2>Threads</h2>
 *
 * The server that the sandbox is made for has no managed executor among its features, and tests run without a server: so there are two daemon
 * threads of our own. They begin with the first registration, end after a second without work, and at the latest when the application stops,
 * see {@link io.github.perfectgym4j.sandbox.webhooks.Shutdown}.
 */
package io.github.perfectgym4j.sandbox.webhooks;
