package io.github.perfectgym4j.sandbox.v2.odata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the model as CSDL, the XML of {@code $metadata}. A type without key is complex where it is embedded, and contained where a
 * relation leads to it; relations that the sandbox cannot follow are left out.
 */
final class Metadata {

    /** Namespace of our types; the vendor's is not known. */
    static final String NAMESPACE = "PerfectGym.V2_2";

    private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
    private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

    private final Model model;
    private final XMLStreamWriter xml;

    private Metadata(Model model, XMLStreamWriter xml) {
        this.model = model;
        this.xml = xml;
    }

    /** @return the document in UTF-8 */
    static byte[] of(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Metadata(model, xml).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Could not write XML.", impossible);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("edmx", "Edmx", EDMX);
        xml.writeNamespace("edmx", EDMX);
        xml.writeAttribute("Version", "4.0");
        xml.writeStartElement("edmx", "DataServices", EDMX);
        xml.writeStartElement("Schema");
        xml.writeDefaultNamespace(EDM);
        xml.writeAttribute("Namespace", NAMESPACE);
        for (EntityType type : model.types().values().stream()
                .sorted(Comparator.comparing(EntityType::name))
                .toList()) {
            type(type);
        }
        container();
        xml.writeEndDocument();
    }

    private void type(EntityType type) throws XMLStreamException {
        for (Property property : type.properties()) {
            enumeration(type, property);
        }
        start(isComplex(type) ? "ComplexType" : "EntityType", type.name());
        if (!type.key().isEmpty()) {
            xml.writeStartElement("Key");
            for (Property part : type.key()) {
                empty("PropertyRef", part.name());
            }
            xml.writeEndElement();
        }
        for (Property property : type.properties()) {
            boolean isRequired = property.isRequired() || type.key().contains(property);
            typed("Property", property.name(), typeName(type, property), isRequired);
        }
        for (Navigation navigation : type.navigations()) {
            if (model.find(navigation).isPresent()) {
                relation(navigation);
            }
        }
        xml.writeEndElement();
    }

    private void enumeration(EntityType type, Property property) throws XMLStreamException {
        if (!property.members().isEmpty()) {
            start("EnumType", enumName(type, property));
            for (String member : property.members()) {
                empty("Member", member);
            }
            xml.writeEndElement();
        }
    }

    private static String typeName(EntityType type, Property property) {
        return property.members().isEmpty() ? property.type().edmName() : qualified(enumName(type, property));
    }

    private static String enumName(EntityType type, Property property) {
        String name = property.name();
        return type.name() + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void relation(Navigation navigation) throws XMLStreamException {
        EntityType target = model.target(navigation);
        String name = qualified(target.name());
        boolean isProperty = isComplex(target);
        typed(
                isProperty ? "Property" : "NavigationProperty",
                navigation.name(),
                navigation.isMany() ? "Collection(" + name + ")" : name,
                navigation.isRequired());
        if (!isProperty && model.sets().stream().noneMatch(set -> leadsTo(navigation, set.type()))) {
            xml.writeAttribute("ContainsTarget", "true");
        }
    }

    private boolean isComplex(EntityType type) {
        return type.key().isEmpty()
                && relations().anyMatch(navigation -> navigation.isEmbedded() && leadsTo(navigation, type));
    }

    private Stream<Navigation> relations() {
        return model.types().values().stream().flatMap(type -> type.navigations().stream());
    }

    private static boolean leadsTo(Navigation navigation, EntityType type) {
        return navigation.target().equals(type.name());
    }

    private void container() throws XMLStreamException {
        start("EntityContainer", "Container");
        for (EntitySet set : model.sets()) {
            start("EntitySet", set.name());
            xml.writeAttribute("EntityType", qualified(set.type().name()));
            for (Navigation navigation : set.type().navigations()) {
                bind(navigation);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Says in which set the rows at the end of a relation are. */
    private void bind(Navigation navigation) throws XMLStreamException {
        if (model.find(navigation).isPresent()) {
            for (EntitySet target : model.sets()) {
                if (leadsTo(navigation, target.type())) {
                    xml.writeEmptyElement("NavigationPropertyBinding");
                    xml.writeAttribute("Path", navigation.name());
                    xml.writeAttribute("Target", target.name());
                }
            }
        }
    }

    private void start(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("Name", name);
    }

    private void empty(String element, String name) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("Name", name);
    }

    private void typed(String element, String name, String type, boolean isRequired) throws XMLStreamException {
        empty(element, name);
        xml.writeAttribute("Type", type);
        if (isRequired) {
            xml.writeAttribute("Nullable", "false");
        }
    }

    private static String qualified(String name) {
        return NAMESPACE + "." + name;
    }
}
