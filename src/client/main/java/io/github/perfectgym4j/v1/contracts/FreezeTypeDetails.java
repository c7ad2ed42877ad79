package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import java.math.BigDecimal;
import java.util.List;

/**
 * A kind of pause, worked out for one contract (contract: {@code FreezeTypeDetails}): everything of {@link FreezeType}, and what it would
 * mean there.
 *
 * @param id key of the freeze type
 * @param timestamp change counter; the server sends 0 (quirk Q54)
 * @param isDeleted whether the freeze type has been deleted
 * @param name name
 * @param isActive whether the freeze type is in use
 * @param isSystem whether it comes with the system
 * @param freezePeriod unit of the lengths
 * @param minimumInterval shortest length, in that unit; null without limit
 * @param maximumInterval longest length, in that unit; null without limit
 * @param fixedFee fee, in the currency of the club
 * @param administrationFee fee for the administration, in the currency of the club
 * @param freezeFee what the pause would cost, in the currency of the club
 * @param availableStartDates months in which it may begin
 * @param freezeMaxLength longest length that the contract still allows, in that unit
 */
public record FreezeTypeDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        Boolean isActive,
        Boolean isSystem,
        FreezePeriod freezePeriod,
        Integer minimumInterval,
        @WireNames("maximumIntarval") Integer maximumInterval,
        BigDecimal fixedFee,
        BigDecimal administrationFee,
        BigDecimal freezeFee,
        List<FreezeStartDate> availableStartDates,
        Integer freezeMaxLength)
        implements Change {}
