package io.github.perfectgym4j.v2.members;

/**
 * A photo that a member is to have (contract: {@code MemberSetPhotoRequest}).
 *
 * @param memberId key of the member
 * @param fileId id of an uploaded image; null deletes the photo
 * @param role role of the photo, or null for {@link PhotoType#CLUB_PHOTO}
 */
public record SetMemberPhoto(long memberId, String fileId, PhotoType role) {

    /**
     * Sets the photo taken by the club.
     *
     * @param memberId key of the member
     * @param fileId id of an uploaded image
     * @return the request
     */
    public static SetMemberPhoto of(long memberId, String fileId) {
        return new SetMemberPhoto(memberId, fileId, PhotoType.CLUB_PHOTO);
    }

    /**
     * Deletes a photo.
     *
     * @param memberId key of the member
     * @param role which of the photos
     * @return the request
     */
    public static SetMemberPhoto none(long memberId, PhotoType role) {
        return new SetMemberPhoto(memberId, null, role);
    }
}
