/** Types of membership: what a contract gives access to. */
package io.github.perfectgym4j.v1.memberships;
