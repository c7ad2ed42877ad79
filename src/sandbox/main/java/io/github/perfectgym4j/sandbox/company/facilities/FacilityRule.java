package io.github.perfectgym4j.sandbox.company.facilities;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Who can book something, when, and for what price.
 *
 * @param id key
 * @param definition what is booked
 * @param contract which contract is needed
 * @param planId payment plan of that contract; null if any will do
 * @param price what it costs
 * @param notice latest moment of booking, before the start
 * @param advance earliest moment of booking, before the start
 * @param refundUntil latest moment of a cancellation with refund, before the start
 * @param refund what is given back then
 * @param refundProductId product that is given then; null if none
 * @param limit how often
 * @param days on which days; null for all
 * @param hours at which times; null for all
 */
public record FacilityRule(
        long id,
        FacilityDefinition definition,
        NeededContract contract,
        Long planId,
        Price price,
        Duration notice,
        Duration advance,
        Duration refundUntil,
        Refund refund,
        Long refundProductId,
        RuleLimit limit,
        RuleDays days,
        RuleHours hours) {

    /** Which contract is needed; names of version 2. */
    public enum NeededContract {
        /** None. */
        NotRequiredContract,
        /** Any. */
        AnyContract,
        /** One on the plan of the rule. */
        SpecificContract,
        /** The member must not have one. */
        WithoutAnyContract
    }

    /** What is given back when a booking is called off in time; names of version 2. */
    public enum Refund {
        /** The money. */
        FullRefund,
        /** A product to make up for it. */
        MakeUpProduct,
        /** Nothing of the money. */
        NoRefund,
        /** The product that was used. */
        Return,
        /** Nothing of the product. */
        NoReturn
    }

    /**
     * What a booking costs: money, units of a product, or nothing.
     *
     * @param money prices with tax, each from a day on; empty if it costs none
     * @param productId product of which a unit is used up; null if none
     */
    public record Price(List<From> money, Long productId) {

        /** Nothing. */
        static final Price NOTHING = new Price(List.of(), null);

        /**
         * A price from a day on.
         *
         * @param id key
         * @param date first day
         * @param amount price with tax
         */
        public record From(long id, LocalDate date, BigDecimal amount) {}

        /** @return the price on a day; zero if it costs no money */
        BigDecimal on(LocalDate day) {
            return money.stream()
                    .filter(from -> !from.date().isAfter(day))
                    .reduce((one, later) -> later)
                    .map(From::amount)
                    .orElse(BigDecimal.ZERO);
        }
    }
}
