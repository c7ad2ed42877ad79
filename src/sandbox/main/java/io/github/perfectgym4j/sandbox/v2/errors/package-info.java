/** Answers to refused commands: codes of the contract, messages in the caller's language, and the shapes of the bodies. */
package io.github.perfectgym4j.sandbox.v2.errors;
