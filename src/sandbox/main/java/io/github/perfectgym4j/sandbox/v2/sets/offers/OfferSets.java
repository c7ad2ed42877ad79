package io.github.perfectgym4j.sandbox.v2.sets.offers;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.sets.value.TaxedValues;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class OfferSets {

    private static final List<Described> ALL = List.of(new TaxedValues());

    private OfferSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
