package io.github.perfectgym4j.internal.json;

import java.util.Set;

/**
 * The envelope around the answers of a version of the API. On the wire the names may come in any case and with blanks around them. A field that a
 * record has itself is the record's, even under a name of the envelope.
 *
 * @param lists names of the list that is wrapped, in lower case; none where answers come as they are
 * @param errors names of the reasons of a refusal that comes as a success, in lower case
 */
public record Envelope(Set<String> lists, Set<String> errors) {

    /** Keeps copies of the names. */
    public Envelope {
        lists = Set.copyOf(lists);
        errors = Set.copyOf(errors);
    }
}
