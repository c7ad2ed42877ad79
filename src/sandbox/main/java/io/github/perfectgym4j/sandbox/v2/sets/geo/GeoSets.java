package io.github.perfectgym4j.sandbox.v2.sets.geo;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class GeoSets {

    private static final List<Described> ALL =
            List.of(new Countries(), new Cities(), new States(), new ApplicationDictionaryValues());

    private GeoSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
