/**
 * What all operations share on the wire: parameters, envelopes, paging, errors, oddities, and the gate in front of everything.
 *
 * <p>Numbers such as Q08 are those of the contract's list of quirks.
 */
package io.github.perfectgym4j.sandbox.wire;
