/**
 * The reading and writing of JSON. A version of the API describes its envelope by an {@link io.github.perfectgym4j.internal.json.Envelope}, has
 * {@link io.github.perfectgym4j.internal.json.Answers} of its own for it, and registers them together with the other parts of this package
 * that it needs. Its interfaces declare records only.
 *
 * <pre>{@code
 * static final Answers ANSWERS = new Answers(new Envelope(Set.of("items"), Set.of("problems")));
 *
 * record Club(Long id, String name, @WireNames("timezone") String timeZone) {}
 *
 * Club club = (Club) ANSWERS.read(body, Club.class);
 * }</pre>
 *
 * <p>JSON-B names the wire ({@code @JsonbProperty}) and writes request bodies. Answers are read by Jakarta JSON-P's streaming parser straight
 * into the records, because JSON-B knows neither names without regard to case nor second names, and stops at the first blank text in place
 * of a number; the server sends all of these. The rules: names in any case and by alias, values by the expected type, a list as an array, an
 * object, an envelope or nothing, unknown fields passed over, missing ones null, lists never null. A field that a record has is the record's,
 * even if an envelope has one of that name.
 *
 * <p>None of this costs time for answers in the usual form: {@link io.github.perfectgym4j.internal.json.BodyText} hands the parser
 * characters, a {@link io.github.perfectgym4j.internal.json.RecordReader} looks for each field where it was the last time, and dates of the
 * usual form have a fast path. More than half of the remaining time is the parser's own.
 */
package io.github.perfectgym4j.internal.json;
