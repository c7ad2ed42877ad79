/** Area Contracts: contracts of members, their fees and pauses. */
package io.github.perfectgym4j.sandbox.v1.contracts;
