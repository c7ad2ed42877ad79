package io.github.perfectgym4j.v2.members;

/**
 * A file that a member has (contract: {@code MemberAddFileResult}).
 *
 * @param fileId key of the file
 * @param fileUrl address of the file, which opens without authentication
 */
public record AddMemberFileResult(Long fileId, String fileUrl) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "AddMemberFileResult[***]";
    }
}
