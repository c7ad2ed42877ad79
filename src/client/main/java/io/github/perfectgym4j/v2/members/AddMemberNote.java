package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A note on a member (contract: {@code AddMemberNoteRequest}).
 *
 * @param memberId key of the member
 * @param note text of the note
 * @param blockAccess whether it bars the member from the club
 * @param isPinned whether it is kept on top
 */
public record AddMemberNote(long memberId, String note, boolean blockAccess, boolean isPinned) {

    /** Checks what the contract requires. */
    public AddMemberNote {
        Objects.requireNonNull(note, "note");
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param note text of the note
     * @return the request
     */
    public static AddMemberNote of(long memberId, String note) {
        return new AddMemberNote(memberId, note, false, false);
    }

    /**
     * Sets whether it bars the member from the club.
     *
     * @param value whether it is so
     * @return the request with it
     */
    public AddMemberNote withBlockAccess(boolean value) {
        return new AddMemberNote(memberId, note, value, isPinned);
    }

    /**
     * Sets whether it is kept on top.
     *
     * @param value whether it is so
     * @return the request with it
     */
    public AddMemberNote withPinned(boolean value) {
        return new AddMemberNote(memberId, note, blockAccess, value);
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "AddMemberNote[***]";
    }
}
