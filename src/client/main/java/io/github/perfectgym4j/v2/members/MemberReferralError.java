package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a referral is not taken (contract: codes of {@code Members/MemberReferral}). */
public enum MemberReferralError implements ErrorCode {
    /** There is no member who could have recommended the club. */
    INVALID_MEMBER_ID,

    /** There is no member who could have come. */
    INVALID_INVITED_MEMBER_ID {
        @Override
        public String code() {
            return "IvalidInvitedMemberId";
        }
    },

    /** Somebody else has brought that member. */
    MEMBER_ALREADY_HAS_BEEN_INVITED_BY_SOMEONE_ELSE
}
