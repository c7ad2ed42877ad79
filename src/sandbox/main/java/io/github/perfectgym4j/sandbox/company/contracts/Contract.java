package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contract of a member.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId whose it is
 * @param offer what it is about
 * @param days its dates
 * @param fileId key of the signed document; null before signing
 * @param freezes pauses, in order of making
 */
public record Contract(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        Offer offer,
        Days days,
        Long fileId,
        List<Freeze> freezes)
        implements Entity {

    /**
     * What a contract is about.
     *
     * @param planId payment plan
     * @param membershipId membership type
     * @param discountIds discounts
     * @param prices fees agreed upon
     */
    public record Offer(long planId, long membershipId, List<Long> discountIds, Prices prices) {}

    /**
     * The dates of a contract.
     *
     * @param signed day of signature
     * @param start first day
     * @param cancelled day of cancellation; null if none
     * @param end last day; null if open
     * @param commitment last day of the minimum term
     */
    public record Days(
            LocalDateTime signed,
            LocalDateTime start,
            LocalDateTime cancelled,
            LocalDateTime end,
            LocalDateTime commitment) {}

    /**
     * Returns the state.
     *
     * @param now time in the club
     * @return state
     */
    public Status status(LocalDateTime now) {
        if (isDeleted || days.end() != null && days.end().isBefore(now)) {
            return Status.ENDED;
        }
        if (days.start().isAfter(now)) {
            return Status.NOT_STARTED;
        }
        boolean isFrozen = freezes.stream().anyMatch(freeze -> freeze.status(now) == Status.CURRENT);
        return isFrozen ? Status.FROZEN : Status.CURRENT;
    }

    Contract deleted(long newTimestamp) {
        return new Contract(id, newTimestamp, true, memberId, offer, days, fileId, freezes);
    }

    Contract signed(long newTimestamp, long newFileId) {
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, days, newFileId, freezes);
    }

    Contract frozen(long newTimestamp, Freeze freeze) {
        List<Freeze> all = Stream.concat(freezes.stream(), Stream.of(freeze)).toList();
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, days, fileId, all);
    }
}
