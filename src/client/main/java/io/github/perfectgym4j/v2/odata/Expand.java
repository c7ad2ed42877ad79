package io.github.perfectgym4j.v2.odata;

/**
 * A relation that an answer is to hold: a {@link Navigation}, or one with options of its own.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface Expand<E> {

    /**
     * The relation as it goes on the wire, before it is encoded for an address.
     *
     * @return the text
     */
    String text();
}
