/**
 * Version 2.2 of the API, all of its sets and commands: over the same company as version 1, so that what is booked by one is seen by
 * the other. {@code GET odata/$metadata} describes the sets.
 *
 * <h2>Start here</h2>
 *
 * <pre>
 * curl -H "X-Client-Id: sandbox-client" -H "X-Client-Secret: sandbox-secret" \
 *     "http://localhost:9080/sandbox/Api/v2.2/odata/Classes?$filter=clubId%20eq%202&amp;$expand=classType&amp;$top=3"
 * </pre>
 *
 * <pre>
 * request
 *   -&gt; wire.Gate                 as for version 1: spelling, counting, waiting, faults
 *   -&gt; ClientCheck               both headers, or 401
 *   -&gt; odata.ODataResource       GET odata/…: reads the query, finds rows, writes them
 *        -&gt; sets.…               the properties of each set, and the source of its rows
 *   -&gt; commands.…Resource        POST …: reads the body, asks the company
 *        -&gt; company.…            the same data and rules as version 1
 *   &lt;- errors.…                  499 with business errors, 400 with what was not understood
 * answer
 * </pre>
 *
 * <h2>To add a set</h2>
 *
 * Describe it in a class of its area in {@link io.github.perfectgym4j.sandbox.v2.sets}, and name it in the list there.
 *
 * <h2>To add a command</h2>
 *
 * Write a method for it in the resource of its controller, see {@link io.github.perfectgym4j.sandbox.v2.commands}. Its codes are in {@code
 * codes.properties}; a refusal with another one is answered with status 500. A code speaks in its own words unless both {@code messages}
 * files have better ones.
 *
 * <h2>Worth a test</h2>
 *
 * <ul>
 *   <li>Who cannot book and which classes are special is the same as in version 1, with the codes of this version, see {@code
 *       commands.classes.BookingRules}. Class 101 has room on its waiting list; the classes 101 to 107 and 111 are at the same time: {@code
 *       UserHasOtherCalendarEventAtRequestedTime}
 *   <li>Classes of type 3 and 6 can be watched from home
 *   <li>Bookings have keys from 500001 on, votes from 700001 on
 *   <li>Comments are too long from 501 characters on; at most ten places can be booked at once. The contract does not say where its limits are
 *   <li>One-time codes are in the outbox
 *   <li>Payments on a page: the answer names an address of the sandbox, where a person presses a button and a program posts {@code outcome=paid},
 *       see {@code commands.payments}. The card of member 802 is always declined
 *   <li>Goods of club 2 come out of warehouse 2, which has 5000 bottles of water (product 1), see {@code commands.products}
 *   <li>Courts and a pool of club 2 can be booked for 14 days, see {@code commands.facilities}
 *   <li>{@code sandbox.history()}, or {@code POST /sandbox/bookings/fill?count=250000}, adds very many bookings; {@code touch}, {@code
 *       cancel} and {@code delete} change some while they are read
 *   <li>{@code sandbox.webhooks()}, or {@code POST /sandbox/webhooks}, registers receivers of events, see {@link
 *       io.github.perfectgym4j.sandbox.webhooks}
 *   <li>Switches: three ways to write moments, links to another host, errors in Pascal case. Faults: {@code asTooManyRequests}, {@code
 *       asUnhandledError}, {@code asLoginPage}, and {@code asBusinessError} for codes that nothing in the sandbox leads to
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2;
