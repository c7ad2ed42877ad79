package io.github.perfectgym4j.v1.users;

import java.util.Base64;
import java.util.Objects;

/**
 * A photo of a member (contract: {@code UserPhotoRequest}).
 *
 * @param extension format of the picture
 * @param data the picture in base64
 */
public record UserPhoto(PhotoFormat extension, String data) {

    /** Checks what the server needs. */
    public UserPhoto {
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(data, "data");
    }

    /**
     * A photo.
     *
     * @param format format of the picture
     * @param picture the picture
     * @return the request
     */
    public static UserPhoto of(PhotoFormat format, byte[] picture) {
        return new UserPhoto(format, Base64.getEncoder().encodeToString(picture));
    }

    /** Leaves the picture out. */
    @Override
    public String toString() {
        return "UserPhoto[" + extension.value() + "]";
    }
}
