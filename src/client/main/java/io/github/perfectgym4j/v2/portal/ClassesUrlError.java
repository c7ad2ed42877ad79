package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no address at which a member sees the timetable (contract: codes of {@code ClientPortal/ClassesUrl}). */
public enum ClassesUrlError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The member has no e-mail address. */
    MEMBER_HAS_NO_EMAIL,

    /** The tenant does not show the timetable there. */
    CLIENT_PORTAL_CLASSES_FEATURE_IS_DISABLED {
        @Override
        public String code() {
            return "ClientPortalClassessFeatureIsDisabled";
        }
    },

    /** The code for the address could not be made. */
    COULD_NOT_GENERATE_CODE
}
