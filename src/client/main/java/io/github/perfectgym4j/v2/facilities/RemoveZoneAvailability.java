package io.github.perfectgym4j.v2.facilities;

/**
 * An entry that is taken away, so that its room is closed (contract: {@code RemoveClubZoneAvailabilityRequest}).
 *
 * @param clubZoneAvailabilityId key of the entry, from the set {@code ClubZoneAvailabilities}
 */
public record RemoveZoneAvailability(long clubZoneAvailabilityId) {}
