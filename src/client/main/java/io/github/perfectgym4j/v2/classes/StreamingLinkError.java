package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no address to watch a class (contract: codes of {@code Classes/GetClassStreamingLink}). */
public enum StreamingLinkError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND("MemberNotFound"),

    /** The address could not be made. */
    COULD_NOT_GENERATE_CODE("CouldNotGenerateCode"),

    /** The member may not watch this class. */
    NO_ACCESS_TO_CLASS_ONLINE_STREAMING("NoAccessToClassOnlineStreaming");

    private final String code;

    StreamingLinkError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
