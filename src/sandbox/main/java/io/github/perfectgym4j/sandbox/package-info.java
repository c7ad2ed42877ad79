/**
 * A stand-in PerfectGym server. Unofficial: written from the public documentation, not by or for the vendor.
 *
 * <h2>Start here</h2>
 *
 * {@link io.github.perfectgym4j.sandbox.SandboxApplication} puts the parts together; {@link io.github.perfectgym4j.sandbox.Sandbox}
 * runs it in a test, with JUnit 5 by {@link io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox}. A request travels like this:
 *
 * <pre>
 * request
 *   -&gt; wire.Gate             spells the path, counts, waits, plays faults
 *   -&gt; access.AccessCheck    token and mode: 401, 403
 *   -&gt; v1.….XxxResource      reads wire.Parameters, calls the company, shows the result
 *        -&gt; company.…        data and rules; a broken rule is a Refused, spelled by v1 or v2
 *   &lt;- wire.Answers          {"elements": […]} or {"errors": […]}, with the samples' oddities if the switch says so
 * answer
 * </pre>
 *
 * <p>Version 2.2 of the API is below {@code Api/v2.2}, {@code Api/v2.1} and {@code Api/v2}, over the same company: see {@link
 * io.github.perfectgym4j.sandbox.v2}.
 *
 * <h2>To add an area of the contract of version 1</h2>
 *
 * <ol>
 *   <li>Put its data into {@code company}: a department with a record and a table for each type and its rules in a class, set up
 *       by {@code Company}, and its sample in {@code company.seed}.
 *   <li>Write {@code v1.area.XxxResource} with {@code @Path("Api/Xxx")}: one method for each operation, named after its {@code
 *       operationId}, with {@code @Modes}. A view class shows rows as JSON, a table of {@code Oddities} says how the samples differ.
 *   <li>Add the resource and the oddities to {@code SandboxApplication}.
 * </ol>
 *
 * <h2>Accounts</h2>
 *
 * <ul>
 *   <li>employee mode: {@code yourusername} / {@code yourpassword} (always the documented token), {@code api-user} / {@code
 *       api-password} (a new token each time), {@code gym & co = größe +1} / {@code pass&word=ü 1%}; or, without signing in, the
 *       headers {@code X-Client-Id: sandbox-client} and {@code X-Client-Secret: sandbox-secret}
 *   <li>user mode: {@code anna@example.com} / {@code anna-password} (member 60, also Facebook token {@code facebook-anna}), {@code
 *       ben@example.com} / {@code ben-password} (member 61), {@code nowak@example.com} / {@code member1} (member 1 of the samples),
 *       {@code john.fibo@perfectgym.pl} / {@code password} (member 236 of the samples) and {@code member<ID>@example.com} / {@code
 *       member<ID>} for the members 2 to 70, apart from the tombstones 10 and 49, and for 123
 *   <li>members 301 to 360 never signed up: {@code UserNotFound} in Users/ValidateCredentials until they do, {@code InvalidPassword}
 *       until they set a password
 * </ul>
 *
 * <h2>Members who cannot book</h2>
 *
 * <ul>
 *   <li>41 {@code BookingBlockedForUser}, 42 {@code BookingWithDebitNotAllowed}, 43 {@code BookingWithoutActiveContractNotAllowed}
 *   <li>44 {@code UserNotAllowedToAccessClub} outside club 1, 45 {@code BookingInZoneNotAllowed} outside the zone Fitness
 *   <li>46 one booking a day in a club: then {@code DailyBookingLimitReached}; 47 one a day in a zone: then {@code
 *       DailyZoneBookingLimitReached}
 *   <li>48 may give nothing up: {@code CancelLimitExceeded}; 49 is deleted: {@code InvalidUser}
 * </ul>
 *
 * <h2>Members worth a test</h2>
 *
 * <ul>
 *   <li>10 is the tombstone in the sample of Users/Users; 60 has more than one page of visits, documents, messages and measurements,
 *       and one tombstone in each
 *   <li>236 exists as after the last of its samples; adding it works once, and puts it back to the first sample, see {@code
 *       company.people.Enrolment}. Further new members get keys from 1001 on; one with {@code isGuest} has no contract to book with
 *   <li>32 has the cards of the sample, 2 to 40 and 60 one each ({@code 7000000000} plus the key), that of 40 is blocked, that of 61
 *       is temporary: {@code CanNotBlockCard}; 62 to 70 have none: {@code UserHasNoCardAssigned}
 *   <li>Users/SendEmailToResetPassword: 51 {@code EmailTemplateNotDefined}, 52 {@code UnableSendEmail}, 53 {@code InvalidToken}
 *   <li>Users/ConfirmEmailAddress: {@code confirm-<ID>} works once for 1, 236 and everybody with an even key; tokens of members
 *       added or given another address are in the outbox
 *   <li>Facebook tokens for Users/SignUpWithFacebook: {@code facebook-anna}, {@code facebook-ben}, {@code facebook-301}; {@code
 *       facebook-stranger} belongs to no member: {@code UserNotFound}; all others {@code InvalidFacebookUser}
 *   <li>804 is called O'Brien &amp; Söhne +48: a name to be encoded, in filters for example; it has no phone number
 *   <li>1 and 10 are friends of each other; 43 can have no friends
 *   <li>agreement types 2 (newsletter), 3 (terms and conditions), 4; lead sources 1, 2, 3
 *   <li>keys divided by 5 up to 70, and 1, are in their home club now; members have a visit for each class attended
 * </ul>
 *
 * <p>Cards are scanned and personal trainings called off by {@code sandbox.frontDesk()} or {@code POST /sandbox/frontdesk/…}. Webhooks
 * report the events, see {@link io.github.perfectgym4j.sandbox.webhooks}.
 *
 * <p>Mails and one-time codes cannot be read through the API, and leads not through version 1: they are at
 * {@code outbox}, see {@code control.OutboxResource}. Files have addresses on this server and need a token of either mode.
 *
 * <h2>Classes worth a test</h2>
 *
 * Class 1677 of the vendor's samples lies in December 2015 in club 2, and can be booked and given up at any time. Under the keys 6 and 101 to 113
 * there is one class for each special case, listed in {@code company.seed.SpecialClasses}. The generated timetable covers four weeks, from Monday
 * of last week on, as seen from the start or the last reset.
 *
 * <h2>Money worth a test</h2>
 *
 * <ul>
 *   <li>Member 236 has the contract of the samples, 10358, the pending fees 3889 to 3891, a card and 167.20 on the prepaid account. After its
 *       contract was deleted, a new one gets the same key, and the member may be added once more.
 *   <li>Paying by card: 40 {@code NoCreditCard}, 801 {@code InvalidClub}, 802 {@code PaymentError}, as with card 4000000000000002; 803 has 130
 *       contracts with as many pending fees
 *   <li>Contracts 20901 {@code Ended}, 20902 {@code NotStarted}, 20903 cannot be frozen; pauses of 10358 are judged as in March 2016, all others start
 *       in one of the next three months
 *   <li>Plans, discounts and membership types: see {@code company.seed.OfferData}; products: {@code company.seed.ShopData}; hours of
 *       instructors: {@code company.training.Calendar}
 *   <li>An online payment is {@code InProgress} until its page, {@code payment/<key>}, got a form with {@code outcome=paid} or {@code
 *       outcome=given-up}
 * </ul>
 *
 * <p>Nothing personal and no password is ever logged.
 */
package io.github.perfectgym4j.sandbox;
