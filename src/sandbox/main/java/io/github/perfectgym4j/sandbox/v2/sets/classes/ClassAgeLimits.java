package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Limits of age: a few, to look at. No class has one. */
final class ClassAgeLimits implements Described {

    private static final List<String> TYPES = List.of("Years", "Months");

    /**
     * Limits of age.
     *
     * @param id key
     * @param min youngest; null for none
     * @param max oldest; null for none
     * @param type {@code Years} or {@code Months}
     */
    private record Limit(long id, Integer min, Integer max, String type) {}

    private static final List<Limit> ALL =
            List.of(new Limit(1, 16, null, "Years"), new Limit(2, 6, 12, "Years"), new Limit(3, 3, 24, "Months"));

    @Override
    public Description<?> describe() {
        return Description.set("ClassAgeLimits", "ClassAgeLimit", Limit.class)
                .count("minAge", Limit::min, ORDERABLE)
                .count("maxAge", Limit::max, ORDERABLE)
                .enumeration("limitType", TYPES, Limit::type, ORDERABLE)
                .flag("isValidated", limit -> false, ORDERABLE)
                .id(Limit::id)
                .flag("isDeleted", limit -> false, REQUIRED)
                .number("version", Limit::id, ORDERABLE, REQUIRED)
                .list(company -> ALL);
    }
}
