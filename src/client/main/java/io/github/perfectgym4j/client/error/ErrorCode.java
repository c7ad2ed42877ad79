package io.github.perfectgym4j.client.error;

/**
 * A documented code of a refused request. The sets of codes are enums beside the interfaces that they belong to; a code that no set lists
 * stays text in {@link ApiError#code()}.
 */
public interface ErrorCode {

    /**
     * The code on the wire, spelt as the server spells it: {@code BookingNotFound} for the constant {@code BOOKING_NOT_FOUND} of an enum. A
     * constant whose name cannot tell overrides it.
     *
     * @return the code
     */
    default String code() {
        String name = ((Enum<?>) this).name();
        StringBuilder code = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                code.append(i == 0 || name.charAt(i - 1) == '_' ? c : Character.toLowerCase(c));
            }
        }
        return code.toString();
    }

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
