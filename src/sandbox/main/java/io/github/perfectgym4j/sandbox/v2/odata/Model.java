package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All sets and all types. Sets are found in any case. */
public final class Model {

    private final Map<String, EntitySet> sets = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();

    /**
     * Puts sets together.
     *
     * @param sets sets
     * @param nested types that are in no set
     */
    public Model(List<EntitySet> sets, List<EntityType> nested) {
        sets.forEach(set -> {
            this.sets.put(set.name().toLowerCase(Locale.ROOT), set);
            types.put(set.type().name(), set.type());
        });
        nested.forEach(type -> types.put(type.name(), type));
    }

    /** @return all sets */
    public Collection<EntitySet> sets() {
        return sets.values();
    }

    /** @return all types by their names */
    public Map<String, EntityType> types() {
        return Map.copyOf(types);
    }

    /**
     * Looks a set up.
     *
     * @param name name in any case
     * @return the set
     */
    public Optional<EntitySet> set(String name) {
        return Optional.ofNullable(sets.get(name.toLowerCase(Locale.ROOT)));
    }

    EntityType target(Navigation navigation) {
        navigation.requireRows();
        return types.get(navigation.target());
    }
}
