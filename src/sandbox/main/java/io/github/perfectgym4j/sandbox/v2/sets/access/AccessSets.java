package io.github.perfectgym4j.sandbox.v2.sets.access;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class AccessSets {

    private static final List<Described> ALL = List.of(new MemberClubVisits());

    private AccessSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
