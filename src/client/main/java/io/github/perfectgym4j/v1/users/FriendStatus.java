package io.github.perfectgym4j.v1.users;

import java.time.LocalDateTime;

/**
 * That two members are friends for some time (contract: {@code FriendStatus}).
 *
 * @param userId key of the other member
 * @param dateFrom from when
 * @param dateTo until when; null for ever
 */
public record FriendStatus(Long userId, LocalDateTime dateFrom, LocalDateTime dateTo) {}
