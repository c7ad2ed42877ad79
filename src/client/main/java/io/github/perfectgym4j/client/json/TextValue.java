package io.github.perfectgym4j.client.json;

/**
 * A value of an open enumeration of the contract: a record around the text on the wire, with constants for the known values. Unknown values
 * are kept, and are equal if their texts are.
 */
public interface TextValue {

    /**
     * The text on the wire.
     *
     * @return the text
     */
    String value();
}
