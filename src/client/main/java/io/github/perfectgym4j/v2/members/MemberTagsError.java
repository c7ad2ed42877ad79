package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why tags are not changed (contract: codes of {@code Members/AddTags}, {@code RemoveTags} and {@code SetTags}). */
public enum MemberTagsError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID,

    /** There is no such tag. */
    INVALID_TAG_KEY,

    /** No member is named. */
    NO_MEMBERS_PROVIDED,

    /** No tag is named. */
    NO_TAGS_PROVIDED,

    /** The employee behind the API client may not change tags. */
    UNAUTHORIZED
}
