package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The type of rows: properties, key and relations. Names are found in any case. */
public final class EntityType {

    private final String name;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Navigation> navigations = new LinkedHashMap<>();
    private final List<Property> key;

    EntityType(String name, Collection<Property> properties, Collection<Navigation> navigations, List<Property> key) {
        this.name = name;
        this.key = List.copyOf(key);
        properties.forEach(property -> this.properties.put(lower(property.name()), property));
        navigations.forEach(navigation -> this.navigations.put(lower(navigation.name()), navigation));
    }

    /** @return name in the contract */
    public String name() {
        return name;
    }

    /** @return properties with plain values, in the order of the wire */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** @return properties that lead to other rows, in the order of the wire */
    public List<Navigation> navigations() {
        return List.copyOf(navigations.values());
    }

    /** @return properties that together name a row; empty without a key */
    public List<Property> key() {
        return key;
    }

    Property property(String wanted) {
        return properties.get(lower(wanted));
    }

    Navigation navigation(String wanted) {
        return navigations.get(lower(wanted));
    }

    /** @return the same type with other relations */
    EntityType with(UnaryOperator<Navigation> change) {
        return new EntityType(
                name, properties.values(), navigations().stream().map(change).toList(), key);
    }

    ODataException lacks(String wanted) {
        return ODataException.badRequest("Could not find a property named '" + wanted + "' on type '" + name + "'.");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
