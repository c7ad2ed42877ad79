package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlComplexType;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlNavigationProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;

/**
 * The sets of the contract as the metadata of an OData service, for a parser of queries. The contract has none, so it is made of the facts:
 * texts and enumerations are {@code Edm.String}, date-times {@code Edm.DateTimeOffset}, and a type that is only ever inline and has no id is
 * a complex type.
 */
final class ContractMetadata extends CsdlAbstractEdmProvider {

    private static final String NAMESPACE = "Contract";
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Sets");

    private static final Map<String, String> TYPES = Map.of(
            "int64", "Edm.Int64",
            "int32", "Edm.Int32",
            "double", "Edm.Double",
            "boolean", "Edm.Boolean",
            "date-time", "Edm.DateTimeOffset",
            "byte", "Edm.Binary",
            "string", "Edm.String");

    private final Map<String, List<Field22>> fields;
    private final List<Operation22> lists;
    private final Set<String> entities;

    ContractMetadata(Contract22Facts facts) {
        fields = Field22.all(facts).stream().collect(groupingBy(Field22::type));
        lists = Operation22.all(facts).stream()
                .filter(operation -> operation.isOfSet() && !operation.isOfOneRow())
                .toList();
        entities = new TreeSet<>();
        lists.forEach(list -> entities.add(list.answer()));
        fields.forEach((type, its) -> its.forEach(field -> {
            if (field.is('N')) {
                entities.add(field.reference());
            }
            if (field.name().equals("id")) {
                entities.add(type);
            }
        }));
    }

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
        if (!entities.contains(name.getName())) {
            return null;
        }
        List<CsdlPropertyRef> key = key(name.getName()).stream()
                .map(property -> new CsdlPropertyRef().setName(property))
                .toList();
        return new CsdlEntityType()
                .setName(name.getName())
                .setKey(key)
                .setProperties(properties(name.getName()))
                .setNavigationProperties(navigations(name.getName()));
    }

    /** The id, or for a type without one what it names first. */
    private Set<String> key(String type) {
        Set<String> names = fields.get(type).stream()
                .filter(field -> !field.refers())
                .map(Field22::name)
                .collect(toCollection(TreeSet::new));
        return names.contains("id") ? Set.of("id") : Set.of(names.iterator().next());
    }

    @Override
    public CsdlComplexType getComplexType(FullQualifiedName name) {
        return entities.contains(name.getName()) || !fields.containsKey(name.getName())
                ? null
                : new CsdlComplexType().setName(name.getName()).setProperties(properties(name.getName()));
    }

    private List<CsdlProperty> properties(String type) {
        List<CsdlProperty> properties = new ArrayList<>();
        for (Field22 field : fields.get(type)) {
            if (!isRelation(field)) {
                String edmType = field.refers() ? NAMESPACE + "." + field.reference() : TYPES.get(field.format());
                properties.add(new CsdlProperty()
                        .setName(field.name())
                        .setType(edmType)
                        .setCollection(field.is('M')));
            }
        }
        return properties;
    }

    private List<CsdlNavigationProperty> navigations(String type) {
        return fields.get(type).stream()
                .filter(this::isRelation)
                .map(field -> new CsdlNavigationProperty()
                        .setName(field.name())
                        .setType(new FullQualifiedName(NAMESPACE, field.reference()))
                        .setCollection(field.is('M')))
                .toList();
    }

    /** Whether a field leads to an entity: in OData a property cannot hold one. */
    private boolean isRelation(Field22 field) {
        return field.refers() && entities.contains(field.reference());
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return lists.stream()
                .filter(list -> list.set().equals(name))
                .map(list -> new CsdlEntitySet().setName(name).setType(new FullQualifiedName(NAMESPACE, list.answer())))
                .findFirst()
                .orElse(null);
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(lists.stream()
                        .map(list -> getEntitySet(CONTAINER, list.set()))
                        .toList());
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
        return new CsdlEntityContainerInfo().setContainerName(CONTAINER);
    }
}
