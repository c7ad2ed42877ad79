package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import java.net.URI;
import java.util.List;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.request.ODataBasicRequest;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.api.domain.ClientInlineEntity;
import org.apache.olingo.client.api.domain.ClientInlineEntitySet;
import org.apache.olingo.client.api.domain.ClientProperty;
import org.apache.olingo.client.api.domain.ClientValue;
import org.apache.olingo.client.api.uri.URIBuilder;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.edm.EdmEntityType;
import org.apache.olingo.commons.api.edm.EdmKeyPropertyRef;
import org.apache.olingo.commons.api.edm.EdmStructuredType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Apache Olingo's client, which knows nothing of us, reads the sets of version 2.2: it only has {@code $metadata}. The client reads values
 * leniently, so what it read is compared with the types of the metadata here.
 */
class OlingoTest extends SandboxTest {

    private ODataClient client;
    private String root;
    private Edm edm;

    @BeforeEach
    void readMetadata() {
        root = sandbox.url() + "/v2.2/odata";
        ODataClient first = ODataClientFactory.getClient();
        edm = asClient(first.getRetrieveRequestFactory().getMetadataRequest(root))
                .execute()
                .getBody();
        client = ODataClientFactory.getEdmEnabledClient(root, edm, "");
    }

    private static <R extends ODataBasicRequest<?>> R asClient(R request) {
        request.addCustomHeader("X-Client-Id", "sandbox-client");
        request.addCustomHeader("X-Client-Secret", "sandbox-secret");
        return request;
    }

    private List<EdmEntitySet> sets() {
        return edm.getEntityContainer().getEntitySets();
    }

    private ClientEntitySet get(URI uri) {
        return asClient(client.getRetrieveRequestFactory().getEntitySetRequest(uri))
                .execute()
                .getBody();
    }

    private URIBuilder set(String name) {
        return client.newURIBuilder(root).appendEntitySetSegment(name);
    }

    @Test
    void theServiceDocumentNamesTheSetsOfTheMetadata() {
        assertThat(asClient(client.getRetrieveRequestFactory().getServiceDocumentRequest(root))
                        .execute()
                        .getBody()
                        .getEntitySetNames())
                .containsExactlyInAnyOrderElementsOf(
                        sets().stream().map(EdmEntitySet::getName).toList());
    }

    @Test
    void everyRowIsWhatTheMetadataSays() {
        assertThat(sets()).hasSizeGreaterThan(40);
        sets().forEach(set -> {
            ClientEntitySet rows = get(set(set.getName()).build());
            assertThat(rows.getEntities()).as(set.getName()).isNotEmpty();
            rows.getEntities().forEach(row -> compare(set.getName(), row, set.getEntityType()));
        });
    }

    private void compare(String path, ClientEntity row, EdmEntityType type) {
        List<ClientProperty> properties = properties(row, type);
        assertThat(properties.stream().map(ClientProperty::getName))
                .as(path)
                .containsExactlyInAnyOrderElementsOf(type.getPropertyNames());
        assertThat(type.getKeyPropertyRefs()).as(path).isNotEmpty();
        for (EdmKeyPropertyRef key : type.getKeyPropertyRefs()) {
            assertThat(row.getProperty(key.getName()).hasNullValue())
                    .as(path + "." + key.getName())
                    .isFalse();
        }
        properties.forEach(property -> compare(path, property, type));
    }

    /** The client takes a relation that comes with the row and leads nowhere for a property without value. */
    private static List<ClientProperty> properties(ClientEntity row, EdmEntityType type) {
        return row.getProperties().stream()
                .filter(property -> !property.hasNullValue()
                        || !type.getNavigationPropertyNames().contains(property.getName()))
                .toList();
    }

    private void compare(String path, ClientProperty property, EdmStructuredType type) {
        String at = path + "." + property.getName();
        var declared = type.getStructuralProperty(property.getName());
        assertThat(declared).as(at).isNotNull();
        boolean isNullEnum = property.hasEnumValue() && property.getEnumValue().getValue() == null;
        if (property.hasNullValue() || isNullEnum) {
            assertThat(declared.isNullable()).as(at).isTrue();
        } else if (declared.isCollection()) {
            assertThat(property.hasCollectionValue()).as(at).isTrue();
            property.getCollectionValue().forEach(value -> compare(at, value, declared.getType()));
        } else {
            compare(at, property.getValue(), declared.getType());
        }
    }

    private void compare(String at, ClientValue value, EdmType type) {
        switch (type.getKind()) {
            case COMPLEX:
                assertThat(value.isComplex()).as(at).isTrue();
                EdmStructuredType complex = (EdmStructuredType) type;
                value.asComplex().forEach(property -> compare(at, property, complex));
                break;
            case ENUM:
                assertThat(value.isEnum()).as(at).isTrue();
                assertThat(edm.getEnumType(type.getFullQualifiedName()).getMemberNames())
                        .as(at)
                        .contains(value.asEnum().getValue());
                break;
            default:
                assertThat(value.isPrimitive()).as(at).isTrue();
                assertThat(value.asPrimitive().getTypeKind().getFullQualifiedName())
                        .as(at)
                        .isEqualTo(type.getFullQualifiedName());
        }
    }

    @Test
    void findsEachRowByItsKey() {
        sets().stream()
                .filter(set -> set.getEntityType().getKeyPropertyRefs().size() == 1)
                .filter(set -> Sets.model().set(set.getName()).orElseThrow().hasKeyRoute())
                .forEach(set -> {
                    String key = set.getEntityType().getKeyPropertyRefs().get(0).getName();
                    ClientEntity row =
                            get(set(set.getName()).top(1).build()).getEntities().get(0);
                    Object value = row.getProperty(key).getPrimitiveValue().toValue();
                    ClientEntity found = asClient(client.getRetrieveRequestFactory()
                                    .getEntityRequest(set(set.getName())
                                            .appendKeySegment(value)
                                            .build()))
                            .execute()
                            .getBody();
                    assertThat(found.getProperties().toString())
                            .as(set.getName())
                            .isEqualTo(row.getProperties().toString());
                });
    }

    @Test
    void filtersAndExpands() {
        ClientEntitySet classes = get(set("Classes")
                .filter(client.getFilterFactory().eq("clubId", 2))
                .expand("classType", "bookings")
                .top(5)
                .build());
        assertThat(classes.getEntities()).hasSize(5).allSatisfy(row -> {
            assertThat(number(row, "clubId")).isEqualTo(2);
            ClientInlineEntity kind = row.getNavigationLink("classType").asInlineEntity();
            compare(
                    "Classes.classType",
                    kind.getEntity(),
                    edm.getEntityType(kind.getEntity().getTypeName()));
            ClientInlineEntitySet bookings = row.getNavigationLink("bookings").asInlineEntitySet();
            assertThat(bookings.getEntitySet()).isNotNull();
        });
    }

    @Test
    void followsThePageLink() {
        sandbox.history().fill(1200);
        ClientEntitySet first = get(set("ClassBookings").count(true).build());
        ClientEntitySet second = get(first.getNext());
        assertThat(first.getEntities()).hasSize(500);
        assertThat(first.getCount()).isGreaterThan(1200);
        assertThat(key(second, 0)).isGreaterThan(key(first, 499));
    }

    private static long key(ClientEntitySet page, int index) {
        return number(page.getEntities().get(index), "id");
    }

    private static long number(ClientEntity row, String name) {
        return Long.parseLong(row.getProperty(name).getPrimitiveValue().toString());
    }
}
