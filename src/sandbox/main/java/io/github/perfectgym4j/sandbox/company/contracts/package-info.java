/** Contracts of members, the fees that follow from them, and how they are frozen. */
package io.github.perfectgym4j.sandbox.company.contracts;
