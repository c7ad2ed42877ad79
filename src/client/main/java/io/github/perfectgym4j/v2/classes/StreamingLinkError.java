package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no address to watch a class (contract: codes of {@code Classes/GetClassStreamingLink}). */
public enum StreamingLinkError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The address could not be made. */
    COULD_NOT_GENERATE_CODE,

    /** The member may not watch this class. */
    NO_ACCESS_TO_CLASS_ONLINE_STREAMING
}
