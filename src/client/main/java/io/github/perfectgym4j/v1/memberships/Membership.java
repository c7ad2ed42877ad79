package io.github.perfectgym4j.v1.memberships;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A type of membership, as lists and contracts give it (contract: {@code Membership}).
 *
 * @param id key of the membership type
 * @param timestamp change counter
 * @param isDeleted whether the membership type has been deleted
 * @param name name
 * @param isActive whether the membership type is in use
 */
public record Membership(Long id, Long timestamp, Boolean isDeleted, String name, Boolean isActive) implements Change {}
