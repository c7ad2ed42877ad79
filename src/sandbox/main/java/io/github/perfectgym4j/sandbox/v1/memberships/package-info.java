/** Area Memberships: membership types and what they open. */
package io.github.perfectgym4j.sandbox.v1.memberships;
