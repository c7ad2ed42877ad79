package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.Entity;

/**
 * How many members are in a club right now (contract: {@code MembersInClub}).
 *
 * @param id key of the club
 * @param count members in the club right now
 * @param limit how many may be in the club, or null
 */
public record MembersInClub(Long id, Integer count, Integer limit) implements Entity {}
