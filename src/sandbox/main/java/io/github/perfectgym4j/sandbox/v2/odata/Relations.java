package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows the relations whose descriptions do not say how:
 *
 * <ul>
 *   <li>a single relation {@code x} leads to the row whose key is in the property {@code xId} beside it
 *   <li>a list leads to the rows with a single relation back, if their type has exactly one of that sort; tombstones are left out
 * </ul>
 *
 * What neither finds stays without rows: to follow it is answered with status 501, never with wrong data.
 */
final class Relations {

    private final Map<String, EntityType> types;
    private final Map<String, EntitySet> setsByType;

    Relations(List<EntityType> types, List<EntitySet> sets) {
        this.types = types.stream().collect(Collectors.toMap(EntityType::name, Function.identity()));
        this.setsByType =
                sets.stream().collect(Collectors.toMap(set -> set.type().name(), Function.identity()));
    }

    EntityType complete(EntityType type) {
        return type.with(navigation -> {
            boolean isTold = navigation.getter() != null || !types.containsKey(navigation.target());
            return isTold
                    ? navigation
                    : navigation.with(navigation.isMany() ? back(type, navigation) : forward(type, navigation));
        });
    }

    private BiFunction<Company, Object, List<?>> forward(EntityType type, Navigation navigation) {
        Property key = keyOf(type, navigation);
        EntitySet set = setsByType.get(navigation.target());
        if (key == null || set == null || set.type().key().size() != 1) {
            return null;
        }
        return (company, row) -> Optional.ofNullable(key.of(company, row))
                .<Object>flatMap(value -> set.source().apply(company).find(value))
                .<List<?>>map(List::of)
                .orElseGet(List::of);
    }

    private BiFunction<Company, Object, List<?>> back(EntityType type, Navigation navigation) {
        EntitySet set = setsByType.get(navigation.target());
        if (set == null || type.key().size() != 1) {
            return null;
        }
        List<Property> keys = set.type().navigations().stream()
                .filter(other -> !other.isMany() && other.target().equals(type.name()))
                .map(other -> keyOf(set.type(), other))
                .toList();
        if (keys.size() != 1 || keys.get(0) == null) {
            return null;
        }
        Property foreign = keys.get(0);
        Property own = type.key().get(0);
        return (company, row) -> {
            Object wanted = own.of(company, row);
            return company.guard().alone(() -> set.source()
                    .apply(company)
                    .all()
                    .filter(other ->
                            wanted.equals(foreign.of(company, other)) && !isDeleted(company, set.type(), other))
                    .toList());
        };
    }

    private static Property keyOf(EntityType type, Navigation navigation) {
        return type.property(navigation.name() + "Id");
    }

    private static boolean isDeleted(Company company, EntityType type, Object row) {
        Property tombstone = type.property("isDeleted");
        return tombstone != null && Boolean.TRUE.equals(tombstone.of(company, row));
    }
}
