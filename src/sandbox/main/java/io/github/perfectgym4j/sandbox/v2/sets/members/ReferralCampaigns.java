package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.profile.Campaign;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Times in which members get something for bringing others. Only as a whole list. */
final class ReferralCampaigns implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ReferralCampaigns", "ReferralCampaign", Campaign.class)
                .flag("isActive", Campaign::isActive)
                .text("campaignRules", Campaign::rules)
                .id(Campaign::id)
                .onlyAsList()
                .unpaged()
                .list(company -> company.profiles().referrals().campaigns());
    }
}
