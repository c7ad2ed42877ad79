/**
 * The common parts of the wire format: parameters, envelopes, paging, errors, oddities, and the gate before all operations.
 *
 * <p>Numbers such as Q08 are those of the contract's list of quirks.
 */
package io.github.perfectgym4j.sandbox.wire;
