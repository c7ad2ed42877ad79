/**
 * Reading: the part of OData 4 that clients of the vendor use, over sets given by {@link
 * io.github.perfectgym4j.sandbox.v2.odata.Description}s. Knows nothing of clubs and classes.
 *
 * <p>{@link io.github.perfectgym4j.sandbox.v2.odata.Model} puts the descriptions together; {@code Relations} finds the rows of relations that say
 * nothing themselves. {@link io.github.perfectgym4j.sandbox.v2.odata.ODataResource} takes a request, {@code QueryParser} and {@code
 * FilterParser} read its options (their grammars are written above them), {@code Page} finds the rows, {@code RowWriter} writes them, {@code
 * Metadata} writes {@code $metadata}. A condition {@code version gt n} is answered from the order of changes, so that long lists can be walked
 * quickly.
 *
 * <p>Where the vendor's answer is not known, this is the sandbox's choice: a page never has more than 500 rows, even with a greater
 * {@code $top}; texts are compared with regard to case; a link to the next page has {@code $skip}; {@code in (…)}, of OData 4.01, is understood in
 * filters; {@code $select} of a relation delivers nothing, it takes {@code $expand}; enumerations are compared with quoted
 * texts, as callers of the vendor do, or with {@code Namespace.Type'Member'} of the standard; types are in
 * the namespace {@code PerfectGym.V2_2}.
 */
package io.github.perfectgym4j.sandbox.v2.odata;
