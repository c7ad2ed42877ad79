package io.github.perfectgym4j.v1.memberships;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Club;
import java.util.List;

/**
 * Which clubs and rooms a membership opens (contract: {@code ClubAccessRule}).
 *
 * @param id key of the rule
 * @param timestamp change counter
 * @param isDeleted whether the rule has been deleted
 * @param name name
 * @param description what it is about
 * @param allowedClubs clubs that it opens
 * @param allowedZoneTypes kinds of rooms that it opens
 */
public record ClubAccessRule(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String description,
        List<Club> allowedClubs,
        List<ZoneType> allowedZoneTypes)
        implements Change {}
