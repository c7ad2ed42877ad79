package io.github.perfectgym4j.sandbox.company.people;

import java.util.List;
import java.util.Optional;

/**
 * A kind of identity document.
 *
 * @param id key
 * @param name name, which is what is kept of it
 */
public record DocumentType(long id, String name) {

    /** All kinds that version 2 knows. Version 1 takes any name. */
    public static final List<DocumentType> ALL = List.of(
            new DocumentType(1, "Passport"),
            new DocumentType(2, "Identity card"),
            new DocumentType(3, "Driving licence"));

    /**
     * Looks a kind up.
     *
     * @param id key
     * @return the kind
     */
    public static Optional<DocumentType> find(long id) {
        return ALL.stream().filter(type -> type.id() == id).findFirst();
    }

    /**
     * Looks a kind up by its name.
     *
     * @param name name, of any case; may be null
     * @return the kind
     */
    public static Optional<DocumentType> named(String name) {
        return ALL.stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }
}
