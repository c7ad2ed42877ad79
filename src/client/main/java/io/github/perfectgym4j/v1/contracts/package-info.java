/**
 * Contracts of members, their fees and their pauses. {@link io.github.perfectgym4j.v1.contracts.ContractsClient} acts for the club; members
 * cannot call this area themselves. Contracts are made and signed in the Users area.
 */
package io.github.perfectgym4j.v1.contracts;
