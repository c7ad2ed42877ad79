package io.github.perfectgym4j.v1.users;

import java.time.LocalDateTime;

/**
 * An add-on to a contract, as the list of members gives it (contract: {@code UserListContractAddOn}).
 *
 * @param clubServiceType code of the service
 * @param name name
 * @param description what it is
 * @param isActive whether it is in use
 * @param startDate when it begins, local to the club
 * @param endDate when it ends, local to the club
 */
public record UserListContractAddOn(
        String clubServiceType,
        String name,
        String description,
        Boolean isActive,
        LocalDateTime startDate,
        LocalDateTime endDate) {}
