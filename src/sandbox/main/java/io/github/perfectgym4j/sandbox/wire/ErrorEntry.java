package io.github.perfectgym4j.sandbox.wire;

/**
 * One entry of an error answer.
 *
 * @param code error code of the contract
 * @param property parameter it is about; empty if none
 * @param message text for people, never with anything personal; empty if none
 */
public record ErrorEntry(String code, String property, String message) {

    /**
     * An entry without details.
     *
     * @param code error code of the contract
     * @param property parameter it is about; empty if none
     */
    public ErrorEntry(String code, String property) {
        this(code, property, "");
    }
}
