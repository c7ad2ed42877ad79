package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a note is not taken (contract: codes of {@code Members/AddMemberNote}). */
public enum AddMemberNoteError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID
}
