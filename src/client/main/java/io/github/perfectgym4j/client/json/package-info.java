/**
 * How the wire is read and written. An interface registers {@link io.github.perfectgym4j.v1.wire.WireFormat} and declares records; the
 * rest happens here.
 *
 * <pre>{@code
 * @RegisterProvider(WireFormat.class)
 * interface ClubsClient {
 *     @GET @Path("Clubs") List<Club> changedSince(@QueryParam("timestamp") long timestamp);
 * }
 *
 * record Club(Long id, String name, @WireNames("timezone") String timeZone) {}
 * }</pre>
 *
 * <p>JSON-B names the wire ({@code @JsonbProperty}) and writes request bodies. Answers are read by Jakarta JSON-P's streaming parser straight
 * into the records, because JSON-B knows neither names without regard to case nor second names, and stops at the first blank text in place
 * of a number; the server sends all of these. The rules, with the numbers of the contract's quirks: names in any case and by alias (Q23 to
 * Q38), values by the expected type (Q14 to Q22), {@code elements} as an array, an object or nothing (Q01 to Q05), unknown fields passed
 * over (Q78), missing ones null, lists never null.
 *
 * <p>None of this costs time where the server keeps to the usual: {@link io.github.perfectgym4j.client.json.BodyText} hands the parser
 * characters, a {@link io.github.perfectgym4j.client.json.RecordReader} looks for each field where it was the last time, and dates of the
 * usual form take a short way. More than half of the time that is left is the parser's own.
 */
package io.github.perfectgym4j.client.json;
