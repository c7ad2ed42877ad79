package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class MemberSets {

    private static final List<Described> ALL = List.of(
            new Members(),
            new MemberAddresses(),
            new MemberCredentials(),
            new MemberMarketingInfos(),
            new MemberBalances(),
            new MemberCards(),
            new MemberFiles(),
            new MemberPhotos(),
            new MemberRelations(),
            new MemberPushNotifications(),
            new MemberNotes(),
            new MemberTags(),
            new MemberMarketingSources(),
            new MemberCustomAttributes(),
            new CustomAttributeDefinitions(),
            new CustomAttributeChoices(),
            new MemberBiometrics(),
            new MemberAgreements(),
            new MemberAgreementAttachments(),
            new MemberAgreementAnswers(),
            new MemberAgreementChannels(),
            new MemberAgreementTranslations(),
            new ReferralCampaigns());

    private MemberSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
