package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A photo of a member in one of its roles.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId whose
 * @param role role
 * @param photoId key of the picture
 */
public record Portrait(long id, long timestamp, boolean isDeleted, long memberId, Role role, long photoId)
        implements Entity {

    /** The roles of photos. */
    public enum Role {
        /** Taken by the staff, who see it at the desk. */
        CLUB_PHOTO("ClubPhoto"),
        /** Chosen by the member. */
        PROFILE_PICTURE("ProfilePicture");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** @return the name of the contract */
        public String code() {
            return code;
        }
    }
}
