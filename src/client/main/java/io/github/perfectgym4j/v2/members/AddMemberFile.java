package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * An uploaded file that a member is to have (contract: {@code MemberAddFileRequest}).
 *
 * @param memberId key of the member
 * @param fileId id of the uploaded file
 * @param isVisibleToMember whether the member may see it
 */
public record AddMemberFile(long memberId, String fileId, boolean isVisibleToMember) {

    /** Checks what the contract requires. */
    public AddMemberFile {
        Objects.requireNonNull(fileId, "fileId");
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param fileId id of the uploaded file
     * @return the request
     */
    public static AddMemberFile of(long memberId, String fileId) {
        return new AddMemberFile(memberId, fileId, false);
    }

    /**
     * Sets whether the member may see it.
     *
     * @param value whether it is so
     * @return the request with it
     */
    public AddMemberFile withVisibleToMember(boolean value) {
        return new AddMemberFile(memberId, fileId, value);
    }
}
