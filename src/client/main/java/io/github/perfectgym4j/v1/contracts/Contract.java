package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import java.time.LocalDateTime;

/**
 * A contract of a member, as lists give it (contract: {@code Contract}).
 *
 * @param id key of the contract
 * @param timestamp change counter
 * @param isDeleted whether the contract has been deleted
 * @param signDate when it was signed, local time; also sent as {@code signUpDate} (quirk Q24)
 * @param startDate when it begins, local time
 * @param cancelDate when it was cancelled, local time; null if it was not
 * @param endDate when it ends, local time; null if it goes on until it is cancelled
 * @param commitmentDate until when the member is bound to it, local time
 * @param isActive whether it is marked as active
 */
public record Contract(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        @WireNames("signUpDate") LocalDateTime signDate,
        LocalDateTime startDate,
        LocalDateTime cancelDate,
        LocalDateTime endDate,
        LocalDateTime commitmentDate,
        Boolean isActive)
        implements Change {}
