package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * An area inside a club, such as a studio (contract: {@code Zone}).
 *
 * @param id key of the zone
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param clubZoneTypeId key of the zone type
 * @param parentId key of the zone around this one; null at the top (a text in the documentation, quirk Q32)
 * @param name name
 * @param description what it is
 */
public record Zone(
        Long id, Long timestamp, Boolean isDeleted, Long clubZoneTypeId, Long parentId, String name, String description)
        implements Change {}
