/**
 * Types of membership: what a contract gives access to. {@link io.github.perfectgym4j.v1.memberships.MembershipsClient} acts for the club; members
 * cannot call this area themselves.
 */
package io.github.perfectgym4j.v1.memberships;
