package io.github.perfectgym4j.sandbox.company.crm;

import java.util.List;

/**
 * Where leads come from.
 *
 * @param id key
 * @param name code
 * @param description text
 */
public record LeadSource(long id, String name, String description) {

    /** All sources; the first two are those of the vendor's sample, the third is the one its request names. */
    public static final List<LeadSource> ALL = List.of(
            new LeadSource(2, "MarketingCampaign", "MarketingCampaign"),
            new LeadSource(3, "WalkIn", "WalkIn"),
            new LeadSource(1, "Website", "Website"));
}
