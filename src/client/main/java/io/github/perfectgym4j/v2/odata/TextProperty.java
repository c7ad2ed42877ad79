package io.github.perfectgym4j.v2.odata;

import java.util.Locale;

/**
 * A property that holds a text. Any text may be searched for: quotes, ampersands, plus signs and the like are encoded.
 *
 * @param <E> the entity
 */
public class TextProperty<E> extends FilterProperty<E, String> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public TextProperty(String name) {
        super(name);
    }

    /**
     * Entities whose property contains a text.
     *
     * @param text the text
     * @return the filter
     */
    public final Filter<E> contains(String text) {
        return Filter.function("contains", name(), Literals.of(text));
    }

    /**
     * Entities whose property begins with a text.
     *
     * @param text the text
     * @return the filter
     */
    public final Filter<E> startsWith(String text) {
        return Filter.function("startswith", name(), Literals.of(text));
    }

    /**
     * Entities whose property ends with a text.
     *
     * @param text the text
     * @return the filter
     */
    public final Filter<E> endsWith(String text) {
        return Filter.function("endswith", name(), Literals.of(text));
    }

    /**
     * Entities whose property is a text, upper and lower case being the same.
     *
     * @param text the text
     * @return the filter
     */
    public final Filter<E> eqIgnoreCase(String text) {
        return Filter.comparison("tolower", name(), "eq", Literals.of(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * Entities whose property contains a text, upper and lower case being the same.
     *
     * @param text the text
     * @return the filter
     */
    public final Filter<E> containsIgnoreCase(String text) {
        return Filter.function("contains", "tolower", name(), Literals.of(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * A property that can also be ordered by.
     *
     * @param <E> the entity
     */
    public static final class Ordered<E> extends TextProperty<E> implements Orderable<E> {

        /**
         * Names a property.
         *
         * @param name its name on the wire
         */
        public Ordered(String name) {
            super(name);
        }
    }
}
