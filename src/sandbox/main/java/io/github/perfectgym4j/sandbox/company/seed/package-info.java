/** The data that a new company has: the samples of the vendor's documentation, and generated ones around them. */
package io.github.perfectgym4j.sandbox.company.seed;
