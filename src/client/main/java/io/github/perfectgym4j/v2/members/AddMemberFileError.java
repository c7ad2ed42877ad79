package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a file is not taken (contract: codes of {@code Members/AddFile}). */
public enum AddMemberFileError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** There is no uploaded file with this id; it may have expired. */
    FILE_NOT_FOUND
}
