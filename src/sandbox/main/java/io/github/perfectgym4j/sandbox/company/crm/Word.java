package io.github.perfectgym4j.sandbox.company.crm;

import java.util.List;
import java.util.Optional;

/**
 * A value of a dictionary that a company keeps itself.
 *
 * @param id key, unique in all dictionaries
 * @param dictionary name of the dictionary
 * @param key name of the value
 * @param text what people read
 */
public record Word(long id, String dictionary, String key, String text) {

    /** How far a lead is. */
    public static final String STATUS = "Crm2LeadStatus";

    /** How promising a lead is; the first is 1. */
    public static final String RATING = "Crm2LeadRating";

    /** What drew a lead's attention. */
    public static final String CAMPAIGN = "Crm2Campaign";

    /** How a lead got in touch. */
    public static final String INQUIRED_VIA = "Crm2InquiredVia";

    /** Why a lead turned away. */
    public static final String REJECTION = "Crm2RejectionReason";

    /** What a meeting or a call is for. */
    public static final String EVENT_SUB_TYPE = "Crm2EventSubType";

    /** Reason that needs words of its own. */
    public static final String OTHER = "Other";

    /** All values. */
    public static final List<Word> ALL = List.of(
            new Word(101, STATUS, "New", "New"),
            new Word(102, STATUS, "InContact", "In contact"),
            new Word(103, STATUS, "Converted", "Converted"),
            new Word(111, RATING, "Cold", "Cold"),
            new Word(112, RATING, "Warm", "Warm"),
            new Word(113, RATING, "Hot", "Hot"),
            new Word(121, CAMPAIGN, "Spring", "Spring campaign"),
            new Word(122, CAMPAIGN, "OpenDay", "Open day"),
            new Word(131, INQUIRED_VIA, "Phone", "Phone"),
            new Word(132, INQUIRED_VIA, "Website", "Website"),
            new Word(133, INQUIRED_VIA, "WalkIn", "Walk-in"),
            new Word(141, REJECTION, "TooExpensive", "Too expensive"),
            new Word(142, REJECTION, "TooFar", "Too far away"),
            new Word(143, REJECTION, OTHER, "Something else"),
            new Word(151, EVENT_SUB_TYPE, "FirstContact", "First contact"),
            new Word(152, EVENT_SUB_TYPE, "Tour", "Tour of the club"));

    /**
     * Looks a value up.
     *
     * @param dictionary name of the dictionary
     * @param id key
     * @return the value
     */
    public static Optional<Word> find(String dictionary, long id) {
        return ALL.stream()
                .filter(word -> word.id() == id && word.dictionary().equals(dictionary))
                .findFirst();
    }

    /**
     * Looks a value up by its name.
     *
     * @param dictionary name of the dictionary
     * @param key name of the value
     * @return the value
     */
    public static Optional<Word> named(String dictionary, String key) {
        return ALL.stream()
                .filter(word ->
                        word.dictionary().equals(dictionary) && word.key().equals(key))
                .findFirst();
    }

    /**
     * Looks a rating up by its number.
     *
     * @param number 1 to 3; null is no rating
     * @return the rating
     */
    public static Optional<Word> rating(Integer number) {
        return Optional.ofNullable(number).flatMap(value -> find(RATING, 110L + value));
    }
}
