package io.github.perfectgym4j.v1.memberships;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;

/**
 * A kind of room, such as the sauna or the gym (contract: {@code ZoneType}).
 *
 * @param id key of the zone type
 * @param timestamp change counter
 * @param isDeleted whether the zone type has been deleted
 * @param name name
 * @param description what it is
 * @param dailyLimit how often a member may go in on one day; null means without limit. A number or a text on the wire (quirk Q32)
 */
public record ZoneType(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String description,
        @WireNames("dailyLimiy") Integer dailyLimit)
        implements Change {}
