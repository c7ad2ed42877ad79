package io.github.perfectgym4j.v1.memberships;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type of membership with what it opens and what can be signed for it (contract: {@code MembershipDetails}).
 *
 * @param id key of the membership type
 * @param timestamp change counter
 * @param isDeleted whether the membership type has been deleted
 * @param name name
 * @param isActive whether the membership type is in use
 * @param startDate from when it is sold, local time
 * @param endDate until when it is sold, local time
 * @param accessRules what it opens
 * @param allowedZoneTypes kinds of rooms that it opens; the server may name them in the rules instead, see {@link #zoneTypes()}
 * @param paymentPlans plans that can be signed
 */
public record MembershipDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        Boolean isActive,
        LocalDateTime startDate,
        LocalDateTime endDate,
        List<ClubAccessRule> accessRules,
        List<ZoneType> allowedZoneTypes,
        List<PaymentPlan> paymentPlans)
        implements Change {

    /**
     * The kinds of rooms that the membership opens, wherever the server names them: beside the access rules or in them (quirk Q72).
     *
     * @return the zone types, each of them once
     */
    public List<ZoneType> zoneTypes() {
        Stream<ZoneType> inRules = accessRules.stream().flatMap(rule -> rule.allowedZoneTypes().stream());
        return Stream.concat(allowedZoneTypes.stream(), inRules).distinct().toList();
    }
}
