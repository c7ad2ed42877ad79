package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.odata.ValueType;
import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What version 2.2 says about itself, compared with the contract and with what it does. */
class MetadataTest extends SandboxTest {

    private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
    private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";
    private static final Model MODEL = Sets.model();

    private Api22 api;
    private Document csdl;
    private String namespace;

    @BeforeEach
    void read() throws Exception {
        api = new Api22(sandbox);
        HttpResponse<String> answer = api.odata("$metadata");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("OData-Version")).hasValue("4.0");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        csdl = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        namespace = elements("Schema").findFirst().orElseThrow().getAttribute("Namespace");
    }

    private Stream<Element> elements(String name) {
        return stream(csdl.getElementsByTagNameNS(EDM, name));
    }

    private static Stream<Element> children(Element parent, String name) {
        return stream(parent.getElementsByTagNameNS(EDM, name));
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Set<String> set(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Element element) {
        return element.getAttribute("Name");
    }

    private Stream<Element> types() {
        return Stream.concat(elements("EntityType"), elements("ComplexType"));
    }

    private boolean isComplex(String type) {
        String name = type.replaceAll("^Collection\\((.*)\\)$", "$1");
        return elements("ComplexType").anyMatch(each -> name.equals(namespace + "." + name(each)));
    }

    private Element type(String name) {
        return types().filter(type -> name(type).equals(name)).findFirst().orElseThrow();
    }

    private static List<String> keyOf(Element type) {
        return children(type, "PropertyRef").map(MetadataTest::name).toList();
    }

    private static List<String[]> facts(String kind) throws Exception {
        return Contract22Facts.about(MODEL, Contract22Command.all()).stream()
                .filter(fact -> fact.startsWith(kind + " "))
                .map(fact -> fact.substring(kind.length() + 1).split(" "))
                .toList();
    }

    @Test
    void isADocumentOfVersion4() {
        Element root = csdl.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(EDMX);
        assertThat(root.getLocalName()).isEqualTo("Edmx");
        assertThat(root.getAttribute("Version")).isEqualTo("4.0");
        assertThat(elements("EntityContainer")).hasSize(1);
    }

    @Test
    void hasThePropertiesOfTheContract() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (String[] fact : facts("property")) {
            List<String> traits = List.of(fact);
            boolean isRequired =
                    traits.contains("required") || keyOf(type(fact[0])).contains(fact[1]);
            String words = fact[fact.length - 1].contains("|") ? " " + fact[fact.length - 1] : "";
            String plain = ValueType.valueOf(fact[2].toUpperCase(Locale.ROOT)).edmName();
            expected.add(fact[0] + " " + fact[1] + (words.isEmpty() ? " " + plain : words) + " " + isRequired);
        }
        Set<String> found = set(types().flatMap(type -> children(type, "Property")
                .filter(property -> !isComplex(property.getAttribute("Type")))
                .map(property -> name(type) + " " + name(property) + " "
                        + resolved(property.getAttribute("Type")) + " "
                        + property.getAttribute("Nullable").equals("false"))));
        assertThat(found).isEqualTo(expected);
    }

    /** The name of a simple type, or the members of an enumeration. */
    private String resolved(String type) {
        if (type.startsWith("Edm.")) {
            return type;
        }
        Element enumeration = elements("EnumType")
                .filter(each -> type.equals(namespace + "." + name(each)))
                .findFirst()
                .orElseThrow();
        return children(enumeration, "Member").map(MetadataTest::name).collect(Collectors.joining("|"));
    }

    @Test
    void namesTheRelationsThatCanBeFollowed() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (String[] fact : facts("navigation")) {
            String target = fact[2].replace("[]", "");
            String type = namespace + "." + target;
            if (MODEL.types().containsKey(target) && canBeFollowed(fact[0], fact[1])) {
                expected.add(fact[0] + " " + fact[1] + " "
                        + (fact[2].endsWith("[]") ? "Collection(" + type + ")" : type) + " "
                        + List.of(fact).contains("required"));
            }
        }
        Set<String> found = set(types().flatMap(type -> Stream.concat(
                        children(type, "NavigationProperty"),
                        children(type, "Property").filter(property -> isComplex(property.getAttribute("Type"))))
                .map(relation -> name(type) + " " + name(relation) + " " + relation.getAttribute("Type") + " "
                        + relation.getAttribute("Nullable").equals("false"))));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    private boolean canBeFollowed(String type, String relation) {
        String set = MODEL.sets().stream()
                .filter(each -> each.type().name().equals(type))
                .map(each -> each.name())
                .findFirst()
                .orElse(null);
        if (set == null) {
            // In no set: what the model says has to do.
            return MODEL.types().get(type).navigations().stream()
                    .anyMatch(each ->
                            each.name().equals(relation) && MODEL.find(each).isPresent());
        }
        boolean isEmbedded = api.rows(set, "$top=1").get(0).containsKey(relation);
        return isEmbedded || api.odata(set, "$top=1", "$expand=" + relation).statusCode() == 200;
    }

    @Test
    void bindsEveryRelationOrContainsItsRows() {
        Set<String> sets = set(elements("EntitySet").map(MetadataTest::name));
        elements("EntitySet").forEach(set -> {
            Element type = type(set.getAttribute("EntityType").substring(namespace.length() + 1));
            assertThat(keyOf(type)).as(name(set)).isNotEmpty();
            Set<String> bound = set(children(set, "NavigationPropertyBinding").map(each -> each.getAttribute("Path")));
            assertThat(bound)
                    .isEqualTo(set(children(type, "NavigationProperty")
                            .filter(relation ->
                                    !relation.getAttribute("ContainsTarget").equals("true"))
                            .map(MetadataTest::name)));
            assertThat(children(set, "NavigationPropertyBinding").map(each -> each.getAttribute("Target")))
                    .isSubsetOf(sets);
        });
        assertThat(keyOf(type("MemberBalance"))).containsExactly("memberId");
        assertThat(keyOf(type("MemberAddress"))).isEmpty();
    }

    @Test
    void listsTheSetsInTheServiceDocument() {
        Set<String> sets = set(MODEL.sets().stream().map(set -> set.name()));
        assertThat(set(elements("EntitySet").map(MetadataTest::name))).isEqualTo(sets);
        for (String path : List.of("v2.2/odata", "v2.2/odata/")) {
            JsonObject document = Api22.object(Api.send(api.request(path)));
            assertThat(document.getString("@odata.context")).isEqualTo(sandbox.url() + "/v2.2/odata/$metadata");
            List<JsonObject> all = document.getJsonArray("value").getValuesAs(JsonObject.class);
            assertThat(set(all.stream().map(set -> set.getString("name")))).isEqualTo(sets);
            all.forEach(set -> assertThat(api.rows(set.getString("url")))
                    .as(set.getString("name"))
                    .isNotEmpty());
        }
    }
}
