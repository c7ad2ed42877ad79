package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * Something that makes a stay pleasant: a sauna, coffee, wireless network (contract: {@code Facility}).
 *
 * @param id key of the entry
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param type code of the kind, such as {@code WiFi}
 * @param name name to show
 */
public record Facility(Long id, Long timestamp, Boolean isDeleted, String type, String name) implements Change {}
