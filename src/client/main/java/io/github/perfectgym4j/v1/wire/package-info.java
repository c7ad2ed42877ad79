/**
 * The wire format of version 1: answers are wrapped in {@code {"elements": […]}}, sometimes misspelt
 * (quirk Q02), sometimes left out (Q03), and a list within a record may be wrapped like a whole answer. The readers themselves
 * are in {@link io.github.perfectgym4j.internal.json}. Not for applications, except {@link io.github.perfectgym4j.v1.wire.WireFormat}, which an
 * interface of their own registers.
 */
package io.github.perfectgym4j.v1.wire;
