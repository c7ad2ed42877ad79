package io.github.perfectgym4j.sandbox.company.clubs;

import java.util.List;
import java.util.Map;

/**
 * The details of a club beyond the list form.
 *
 * @param displayName name to show
 * @param descriptions text by language code; {@code EN} is always there
 * @param equipment machines
 * @param facilities amenities
 * @param hours opening hours
 * @param urls addresses elsewhere, by kind of site
 * @param contacts people to ask
 * @param zones rooms
 * @param photos pictures
 */
public record ClubProfile(
        String displayName,
        Map<String, String> descriptions,
        List<Item> equipment,
        List<Item> facilities,
        List<Hours> hours,
        List<Link> urls,
        List<Contact> contacts,
        List<Item> zones,
        List<Picture> photos) {

    /** Language of texts when the one asked for is not there. */
    public static final String STANDARD_LANGUAGE = "EN";

    /**
     * A thing in the club.
     *
     * @param id key
     * @param type code, or description of a room
     * @param name name
     * @param quantity how many
     */
    public record Item(long id, String type, String name, int quantity) {}

    /**
     * Hours of a day.
     *
     * @param id key
     * @param day day of the week, or {@code Holidays}
     * @param from first hour; null if closed
     * @param until last hour; null if closed
     */
    public record Hours(long id, String day, String from, String until) {}

    /**
     * An address elsewhere.
     *
     * @param id key
     * @param mediaType kind of site
     * @param url address
     */
    public record Link(long id, String mediaType, String url) {}

    /**
     * A contact person.
     *
     * @param id key
     * @param name name
     * @param email address
     * @param phoneNumber phone number
     */
    public record Contact(long id, String name, String email, String phoneNumber) {}

    /**
     * A picture.
     *
     * @param id key of the entry
     * @param timestamp change counter
     * @param photoId key of the file
     */
    public record Picture(long id, long timestamp, long photoId) {}
}
