/** The operations of area Users about contracts, ways to pay, and products of members. */
package io.github.perfectgym4j.sandbox.v1.usercontracts;
