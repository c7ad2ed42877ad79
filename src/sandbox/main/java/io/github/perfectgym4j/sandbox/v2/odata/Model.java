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
     * Gathers descriptions.
     *
     * @param all what is described
     */
    public Model(List<? extends Described> all) {
        List<? extends Description<?>> descriptions =
                all.stream().map(Described::describe).toList();
        Relations relations = new Relations(
                descriptions.stream().map(Description::type).toList(),
                descriptions.stream().flatMap(each -> each.set().stream()).toList());
        descriptions.forEach(description -> {
            EntityType type = relations.complete(description.type());
            types.put(type.name(), type);
            description.set().ifPresent(set -> sets.put(set.name().toLowerCase(Locale.ROOT), set.with(type)));
        });
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
     * Looks up a set.
     *
     * @param name name in any case
     * @return the set
     */
    public Optional<EntitySet> set(String name) {
        return Optional.ofNullable(sets.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns the type that a relation leads to.
     *
     * @param navigation the relation
     * @return the type of its rows; empty if the sandbox does not have these
     */
    public Optional<EntityType> find(Navigation navigation) {
        return navigation.getter() == null ? Optional.empty() : Optional.ofNullable(types.get(navigation.target()));
    }

    EntityType target(Navigation navigation) {
        return find(navigation)
                .orElseThrow(
                        () -> ODataException.notInSandbox("The sandbox has no rows for '" + navigation.name() + "'."));
    }
}
