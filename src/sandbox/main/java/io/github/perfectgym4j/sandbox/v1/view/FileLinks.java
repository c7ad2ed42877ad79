package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.people.Member;
import jakarta.ws.rs.core.UriInfo;

/**
 * Addresses of files, in the four shapes that the vendor's samples show (Q13), on the host that was asked.
 *
 * @param base address up to and with {@code Api/Files/}
 */
public record FileLinks(String base) {

    /** Name in the address of the picture that the vendor's sample of the list of members has. */
    private static final String SAMPLE_NAME = "xxxxxxxxx";

    private static final long SAMPLE_MEMBER = 10;

    /**
     * Finds the base in a request.
     *
     * @param uri address of the request
     * @return links on the same host
     */
    public static FileLinks of(UriInfo uri) {
        return new FileLinks(uri.getBaseUri() + "Api/Files/");
    }

    /**
     * Address of a picture.
     *
     * @param photoId key; null for none
     * @return address; empty for none
     */
    public String photo(Long photoId) {
        return photoId == null ? "" : base + "Photo?photoId=" + photoId;
    }

    /**
     * Address of a document or attachment.
     *
     * @param fileId key
     * @return address
     */
    public String file(long fileId) {
        return base + "File?fileId=" + fileId;
    }

    /**
     * Address of a signed contract or mandate.
     *
     * @param fileId key
     * @return address
     */
    public String signed(long fileId) {
        return base + "Files?fileId=" + fileId;
    }

    /**
     * Address of a member's photo in lists of members.
     *
     * @param member member
     * @return address; empty without photo
     */
    public String userPhoto(Member member) {
        return member.file().photoId() == null ? "" : base + "UserPhoto/" + name(member);
    }

    /**
     * Checks whether a name in such an address means a member.
     *
     * @param name name
     * @param member member
     * @return whether it does
     */
    public static boolean isUserPhoto(String name, Member member) {
        return member.file().photoId() != null && name.equals(name(member));
    }

    private static String name(Member member) {
        return member.id() == SAMPLE_MEMBER
                ? SAMPLE_NAME
                : Long.toHexString(
                        0x10000000L + member.id() * 7919 + member.file().photoId());
    }
}
