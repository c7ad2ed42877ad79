package io.github.perfectgym4j.client.json;

/**
 * A value out of a list that the contract does not close: a record around the text of the wire, with constants for the values known today.
 * A value that nobody knew when this library was written stays what it is, and compares equal to itself.
 */
public interface TextValue {

    /**
     * The text on the wire.
     *
     * @return the text
     */
    String value();
}
