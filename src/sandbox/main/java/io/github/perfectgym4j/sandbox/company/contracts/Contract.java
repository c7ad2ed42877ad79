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
 * @param sale how it came about
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
        Sale sale,
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
     * How a contract came about.
     *
     * @param clubId club
     * @param consultantId employee who sold it; null if none
     * @param paymentSourceId what it is paid with; null if nothing was chosen
     * @param mainContractId contract that an additional one goes along with; null if none
     */
    public record Sale(long clubId, Long consultantId, Long paymentSourceId, Long mainContractId) {

        /**
         * A contract that a member made alone.
         *
         * @param clubId club
         * @return sale
         */
        public static Sale in(long clubId) {
            return new Sale(clubId, null, null, null);
        }
    }

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
        return new Contract(id, newTimestamp, true, memberId, offer, sale, days, fileId, freezes);
    }

    Contract signed(long newTimestamp, long newFileId) {
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, sale, days, newFileId, freezes);
    }

    Contract cancelled(long newTimestamp, LocalDateTime cancelled, LocalDateTime end) {
        Days newDays = new Days(days.signed(), days.start(), cancelled, end, days.commitment());
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, sale, newDays, fileId, freezes);
    }

    Contract paidWith(long newTimestamp, long sourceId) {
        Sale newSale = new Sale(sale.clubId(), sale.consultantId(), sourceId, sale.mainContractId());
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, newSale, days, fileId, freezes);
    }

    Contract moved(long newTimestamp, long clubId) {
        Sale newSale = new Sale(clubId, sale.consultantId(), sale.paymentSourceId(), sale.mainContractId());
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, newSale, days, fileId, freezes);
    }

    Contract committed(long newTimestamp, LocalDateTime commitment) {
        Days newDays = new Days(days.signed(), days.start(), days.cancelled(), days.end(), commitment);
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, sale, newDays, fileId, freezes);
    }

    Contract frozen(long newTimestamp, Freeze freeze) {
        return with(
                newTimestamp, Stream.concat(others(freeze), Stream.of(freeze)).toList());
    }

    Contract without(long newTimestamp, Freeze freeze) {
        return with(newTimestamp, others(freeze).toList());
    }

    private Stream<Freeze> others(Freeze freeze) {
        return freezes.stream().filter(other -> other.id() != freeze.id());
    }

    private Contract with(long newTimestamp, List<Freeze> newFreezes) {
        return new Contract(id, newTimestamp, isDeleted, memberId, offer, sale, days, fileId, newFreezes);
    }
}
