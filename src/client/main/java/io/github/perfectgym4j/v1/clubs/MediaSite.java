package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a site on the web. Other values than the known ones are possible (quirk Q74).
 *
 * @param value the text on the wire
 */
public record MediaSite(String value) implements TextValue {

    /** Facebook. */
    public static final MediaSite FACEBOOK = new MediaSite("Facebook");

    /** Twitter. */
    public static final MediaSite TWITTER = new MediaSite("Twitter");

    /** LinkedIn. */
    public static final MediaSite LINKED_IN = new MediaSite("LinkedIn");

    /** YouTube. */
    public static final MediaSite YOU_TUBE = new MediaSite("YouTube");

    /** Pinterest. */
    public static final MediaSite PINTEREST = new MediaSite("Pinterest");

    /** Instagram. */
    public static final MediaSite INSTAGRAM = new MediaSite("Instagram");

    /** Foursquare. */
    public static final MediaSite FOURSQUARE = new MediaSite("Foursquare");

    /** A blog. */
    public static final MediaSite BLOG = new MediaSite("Blog");

    /** Google+. */
    public static final MediaSite GOOGLE_PLUS = new MediaSite("GooglePlus");

    /** Google Maps. */
    public static final MediaSite GOOGLE_MAPS = new MediaSite("GoogleMaps");
}
