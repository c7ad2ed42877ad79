/** Membership cards and visits. */
package io.github.perfectgym4j.sandbox.company.entry;
