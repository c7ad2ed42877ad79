package io.github.perfectgym4j.sandbox.company.people;

import java.util.List;

/**
 * A text that members and leads can agree to.
 *
 * @param id key
 * @param name name
 * @param description text
 * @param signOnClientSide whether the signature is taken on the caller's side
 */
public record AgreementType(long id, String name, String description, boolean signOnClientSide) {

    /** Key of the newsletter; also a field of a member's details. */
    public static final long NEWSLETTER = 2;

    /** Key of the terms and conditions; also a field of a member's details. */
    public static final long TERMS = 3;

    /** All types; the first is the one of the vendor's sample. */
    public static final List<AgreementType> ALL = List.of(
            new AgreementType(NEWSLETTER, "Newsletter", "Newsletter", false),
            new AgreementType(TERMS, "Terms and conditions", "The rules of the house.", true),
            new AgreementType(4, "Phone marketing", "Calls about offers.", false));

    /**
     * Checks whether there is a type.
     *
     * @param id key
     * @return whether there is
     */
    public static boolean exists(long id) {
        return ALL.stream().anyMatch(type -> type.id() == id);
    }
}
