package io.github.perfectgym4j.sandbox.company.offers;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A price reduction.
 *
 * @param id key
 * @param name name
 * @param administration what happens to that fee
 * @param joining what happens to that fee
 * @param membership what happens to that fee
 * @param use what it can be used with
 */
public record Discount(
        long id, String name, Reduction administration, Reduction joining, Reduction membership, Use use) {

    /**
     * What a discount can be used with.
     *
     * @param planIds plans; with others only beside a discount that allows it
     * @param combine discounts it can be combined with
     * @param channels ways of sale
     * @param until last moment; null if open
     */
    public record Use(Set<Long> planIds, Set<Long> combine, Set<String> channels, LocalDateTime until) {}

    /**
     * Says whether it can be used with a plan.
     *
     * @param plan plan
     * @param date day of use
     * @param channel way of sale; null for any
     * @return whether it can
     */
    public boolean isFor(Plan plan, LocalDateTime date, String channel) {
        return use.planIds().contains(plan.id())
                && isValid(date)
                && (channel == null || use.channels().contains(channel));
    }

    boolean isValid(LocalDateTime date) {
        return use.until() == null || !date.isAfter(use.until());
    }

    /**
     * Says whether it can be used beside another one.
     *
     * @param other discount
     * @return whether one of them allows it, or both are the same
     */
    public boolean goesWith(Discount other) {
        return id == other.id
                || use.combine().contains(other.id)
                || other.use.combine().contains(id);
    }

    Prices apply(Prices prices) {
        return new Prices(
                joining.apply(prices.joining()),
                administration.apply(prices.administration()),
                membership.apply(prices.membership()),
                prices.freeze());
    }
}
