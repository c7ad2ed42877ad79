package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a photo is not taken (contract: codes of {@code Members/SetPhoto}). */
public enum SetMemberPhotoError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** There is no uploaded file with this id; it may have expired. */
    TEMP_FILE_NOT_FOUND,

    /** The file is no image. */
    FILE_IS_NOT_AN_IMAGE
}
