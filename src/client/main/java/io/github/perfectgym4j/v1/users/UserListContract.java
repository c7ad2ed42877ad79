package io.github.perfectgym4j.v1.users;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A contract, as the list of members gives it: without a key (contract: {@code UserListContract}, quirk Q75).
 *
 * @param startDate when it begins, local to the club
 * @param endDate when it ends, local to the club
 * @param isActive whether it is in force
 * @param isAdditionalContract whether it was bought on top of another one
 * @param paymentPlanId key of the payment plan
 * @param paymentPlanName name of the payment plan
 * @param addons add-ons
 */
public record UserListContract(
        LocalDateTime startDate,
        LocalDateTime endDate,
        Boolean isActive,
        Boolean isAdditionalContract,
        Long paymentPlanId,
        String paymentPlanName,
        List<UserListContractAddOn> addons) {}
