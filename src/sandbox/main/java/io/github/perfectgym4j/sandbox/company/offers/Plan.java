package io.github.perfectgym4j.sandbox.company.offers;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A payment plan.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name
 * @param isActive can be sold
 * @param terms what a contract on it says
 * @param prices fees
 * @param sale where and when it is sold
 */
public record Plan(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        boolean isActive,
        Terms terms,
        Prices prices,
        Sale sale)
        implements Entity {

    /**
     * What a contract on a plan says.
     *
     * @param title first words of the name to show; the commitment follows
     * @param membershipId membership type of the plan
     * @param grantedMembershipId membership type that contracts on the plan show: in the vendor's samples another one
     * @param commitment minimum term
     * @param interval time between fees
     * @param minimumAge youngest age in years; null if open
     * @param freezeAllowed contracts may be frozen
     * @param paymentOnStartDate the first payment is due on the first day
     * @param earlyTerminationFee what an end before that of the minimum term costs, with tax; null if it costs nothing
     */
    public record Terms(
            String title,
            long membershipId,
            long grantedMembershipId,
            Term commitment,
            Term interval,
            Integer minimumAge,
            boolean freezeAllowed,
            boolean paymentOnStartDate,
            BigDecimal earlyTerminationFee) {

        /**
         * Sets usual terms.
         *
         * @param title title
         * @param membershipId membership type that it grants
         * @param commitment minimum term
         * @return terms
         */
        public static Terms of(String title, long membershipId, Term commitment) {
            return new Terms(title, membershipId, membershipId, commitment, Term.months(1), null, true, true, null);
        }

        /**
         * Sets what an early end costs.
         *
         * @param fee fee with tax
         * @return terms with it
         */
        public Terms withEarlyTerminationFee(String fee) {
            return new Terms(
                    title,
                    membershipId,
                    grantedMembershipId,
                    commitment,
                    interval,
                    minimumAge,
                    freezeAllowed,
                    paymentOnStartDate,
                    new BigDecimal(fee));
        }
    }

    /**
     * Where and when a plan is sold.
     *
     * @param clubIds clubs
     * @param channels ways, see {@link Offers#CHANNELS}
     * @param start first moment
     * @param end last moment
     * @param addOn what it adds to another plan; null if it is a plan of its own
     */
    public record Sale(Set<Long> clubIds, Set<String> channels, LocalDateTime start, LocalDateTime end, AddOn addOn) {}

    /**
     * Something to have with another plan.
     *
     * @param name name
     * @param description text
     * @param price price with tax
     */
    public record AddOn(String name, String description, BigDecimal price) {}

    /**
     * A document.
     *
     * @param id key
     * @param name name
     */
    public record File(long id, String name) {}

    /** @return whether it is only sold to companies */
    public boolean isCorporate() {
        return sale.channels().equals(Set.of("CorporatePortal"));
    }

    /** @return whether its fees can be collected from bank accounts: not every few days */
    public boolean isForDirectDebit() {
        return terms.interval().isMonths();
    }

    /**
     * Says whether it can be had beside another plan.
     *
     * @param other plan
     * @return whether this one is an add-on, the other one is not, and a club sells both
     */
    public boolean goesWith(Plan other) {
        return isAddOn() && !other.isAddOn() && other.sale().clubIds().stream().anyMatch(sale.clubIds()::contains);
    }

    /** @return whether it only goes with another plan */
    public boolean isAddOn() {
        return sale.addOn() != null;
    }

    /**
     * Says what to show as the name.
     *
     * @param languageCode {@code DE} for German, anything else or null for English
     * @return such as {@code Open 24 months}
     */
    public String displayName(String languageCode) {
        return terms.title() + " " + terms.commitment().words(languageCode);
    }

    /** @return documents with the terms */
    public List<File> regulationFiles() {
        return List.of(new File(101, "file.pdf"));
    }
}
