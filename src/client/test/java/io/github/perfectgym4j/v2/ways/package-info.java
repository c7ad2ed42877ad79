/**
 * The ways that the pages of {@code src/docs/ways} lead with curl, gone with the client: several areas of version 2.2 one after the other,
 * against the sandbox, with everything that they leave behind.
 */
package io.github.perfectgym4j.v2.ways;
