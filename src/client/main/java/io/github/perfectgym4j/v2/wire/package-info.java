/**
 * The wire format of version 2.2: addresses, languages, pages, commands without a result, and the one interface for all sets. Not for
 * applications, except {@link io.github.perfectgym4j.v2.wire.ODataFormat}, which an interface of their own registers.
 */
package io.github.perfectgym4j.v2.wire;
