/**
 * What is version 1's own in how the wire is read and written: answers are wrapped in {@code {"elements": […]}}, sometimes misspelt
 * (quirk Q02), sometimes left out (Q03), and a list within a record may be wrapped like a whole answer. The reading itself is
 * {@link io.github.perfectgym4j.client.json}'s.
 */
package io.github.perfectgym4j.v1.wire;
