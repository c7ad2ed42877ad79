package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import java.math.BigDecimal;

/**
 * A kind of pause (contract: {@code FreezeType}).
 *
 * @param id key of the freeze type
 * @param timestamp change counter; the server sends 0 (quirk Q54)
 * @param isDeleted whether the freeze type has been deleted
 * @param name name
 * @param isActive whether the freeze type is in use
 * @param isSystem whether it comes with the system
 * @param freezePeriod unit of the two lengths
 * @param minimumInterval shortest length, in that unit; null without limit
 * @param maximumInterval longest length, in that unit; null without limit
 * @param fixedFee fee, in the currency of the club
 * @param administrationFee fee for the administration, in the currency of the club
 */
public record FreezeType(
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
        BigDecimal administrationFee)
        implements Change {}
