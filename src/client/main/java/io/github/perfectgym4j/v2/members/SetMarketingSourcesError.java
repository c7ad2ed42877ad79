package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why marketing sources are not set (contract: codes of {@code Members/SetMarketingSources}). */
public enum SetMarketingSourcesError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID,

    /** There is no such source. */
    INVALID_MARKETING_SOURCE_KEY
}
