package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.v2.odata.ODataSet;
import java.util.regex.Pattern;

/** What a set is called, and what it can do. */
record SetLimits(String name, boolean hasKeyRoute, boolean isPaged) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    SetLimits {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a set: letters, digits and underscores are expected");
        }
    }

    static SetLimits of(ODataSet set) {
        return named(set.value(), set);
    }

    /** Another set with the same rows; without an annotation, what it cannot do is for the server to say. */
    static SetLimits named(String name, ODataSet set) {
        return new SetLimits(name, set == null || set.hasKeyRoute(), set == null || set.isPaged());
    }
}
