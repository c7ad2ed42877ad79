package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A kind of equipment that a club has (contract: {@code Equipment}).
 *
 * @param id key of the entry
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param type code of the kind, such as {@code Treadmill}
 * @param name name to show
 * @param quantity how many pieces there are
 */
public record Equipment(Long id, Long timestamp, Boolean isDeleted, String type, String name, Integer quantity)
        implements Change {}
