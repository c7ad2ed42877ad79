package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no link (contract: codes of {@code Members/GenerateReferralLink}). */
public enum GenerateReferralLinkError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID,

    /** No campaign is running. */
    REFERRAL_CAMPAIGN_INACTIVE,

    /** The member has used all recommendations. */
    NO_REMAINING_USAGES
}
