package io.github.perfectgym4j.client.error;

/**
 * A documented code of a refused request. The sets of codes are enums beside the interfaces that they belong to; a code that no set lists
 * stays text in {@link ApiError#code()}.
 */
public interface ErrorCode {

    /**
     * The code on the wire, spelt as the server spells it.
     *
     * @return the code
     */
    String code();

    /**
     * Whether a text from the wire is this code. Codes that the contract spells in two ways override it.
     *
     * @param code code from the wire
     * @return true if it means this code
     */
    default boolean matches(String code) {
        return code().equalsIgnoreCase(code);
    }
}
