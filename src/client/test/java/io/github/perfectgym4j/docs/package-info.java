/**
 * Holds README.md and the pages in {@code src/docs} against the code: {@link io.github.perfectgym4j.docs.DocPages} reads them. The code that the
 * pages show is in this package as well, so that it compiles; what {@code migration.md} shows is executed by both versions of the API.
 */
package io.github.perfectgym4j.docs;
