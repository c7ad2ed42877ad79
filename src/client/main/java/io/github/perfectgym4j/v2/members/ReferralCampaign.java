package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A campaign in which members refer friends (contract: {@code ReferralCampaign}).
 *
 * @param id key
 * @param isActive whether it is going on
 * @param campaignRules its rules, for people, or null
 */
@ODataSet(value = "ReferralCampaigns", hasKeyRoute = false, isPaged = false)
public record ReferralCampaign(Long id, Boolean isActive, String campaignRules) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ReferralCampaign> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isActive()}. */
    public static final FilterProperty<ReferralCampaign, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #campaignRules()}. */
    public static final TextProperty<ReferralCampaign> CAMPAIGN_RULES = new TextProperty<>("campaignRules");

    /**
     * Begins a query of the set {@code ReferralCampaigns}.
     *
     * @return a query for all rows
     */
    public static Query<ReferralCampaign> query() {
        return Query.all();
    }
}
