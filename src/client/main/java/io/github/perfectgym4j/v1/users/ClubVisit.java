package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Club;
import java.time.LocalDateTime;

/**
 * A visit to a club (contract: {@code ClubVisit}).
 *
 * @param id key of the visit
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param userId key of the member
 * @param enterDate when the member came, local to the club
 * @param exitDate when the member left, local to the club; null while the visit lasts
 * @param club the club
 */
public record ClubVisit(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        Long userId,
        LocalDateTime enterDate,
        LocalDateTime exitDate,
        Club club)
        implements Change {}
