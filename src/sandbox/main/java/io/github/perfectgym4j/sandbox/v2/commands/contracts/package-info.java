/** Contracts: signing, freezing, cancelling. */
package io.github.perfectgym4j.sandbox.v2.commands.contracts;
