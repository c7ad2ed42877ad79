package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.v2.errors.ODataExceptionMapper;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.odata.ODataResource;
import io.github.perfectgym4j.sandbox.v2.odata.Trait;
import jakarta.json.JsonObject;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of sorts that today's contract classes do not have: a text as key, two keys, no key, relations of all kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {

    /** A shelf. */
    private record Shelf(String code, Integer floor, Price price, List<Size> sizes) {}

    /** What is always delivered with a shelf. */
    private record Price(double net) {}

    /** A list of these is always delivered with a shelf. */
    private record Size(int width) {}

    /** A book, on one shelf, written by one and checked by another author. */
    private record Book(long id, String shelf, long writer, long checker, boolean isDeleted, long version) {}

    /** A title in one language. */
    private record Title(long bookId, String language) {}

    private static final List<Described> LIBRARY = List.of(
            () -> Description.set("Shelves", "Shelf", Shelf.class)
                    .text("code", Shelf::code, Trait.ORDERABLE)
                    .count("floor", Shelf::floor, Trait.ORDERABLE)
                    .embedded("price", "Price", (company, shelf) -> shelf.price())
                    .embeddedMany("sizes", "Size", (company, shelf) -> shelf.sizes())
                    .many("books", "Book")
                    .key("code")
                    .list(company -> List.of(
                            new Shelf("it's c", 1, new Price(3), List.of()),
                            new Shelf("a", 2, null, List.of()),
                            new Shelf("b", 1, new Price(1), List.of(new Size(2), new Size(1))))),
            () -> Description.type("Size", Size.class).count("width", Size::width),
            () -> Description.type("Price", Price.class).fraction("net", Price::net),
            () -> Description.set("Books", "Book", Book.class)
                    .text("shelfId", Book::shelf)
                    .number("writerId", Book::writer)
                    .number("checkerId", Book::checker)
                    .one("shelf", "Shelf")
                    .one("writer", "Author")
                    .one("checker", "Author")
                    .one("publisher", "Publisher")
                    .many("titles", "Title")
                    .id(Book::id)
                    .flag("isDeleted", Book::isDeleted)
                    .number("version", Book::version, Trait.ORDERABLE)
                    .list(company -> List.of(
                            new Book(3, "b", 1, 2, false, 10),
                            new Book(1, "b", 1, 1, false, 30),
                            new Book(2, "b", 2, 1, true, 20),
                            new Book(4, "none", 2, 2, false, 40))),
            () -> Description.set("Authors", "Author", Long.class)
                    .many("books", "Book")
                    .id(id -> id)
                    .list(company -> List.of(1L, 2L)),
            () -> Description.set("Titles", "Title", Title.class)
                    .number("bookId", Title::bookId)
                    .text("language", Title::language)
                    .one("book", "Book")
                    .key("bookId", "language")
                    .list(company -> List.of(new Title(2, "de"), new Title(1, "pl"), new Title(1, "en"))),
            () -> Description.set("Notes", "Note", String.class)
                    .text("text", note -> note, Trait.ORDERABLE)
                    .list(company -> List.of("second", "first")),
            () -> Description.set("Campaigns", "Campaign", Long.class)
                    .id(id -> id)
                    .onlyAsList()
                    .unpaged()
                    .list(company -> LongStream.rangeClosed(1, 501).boxed().toList()),
            () -> Description.set("Dictionary", "Word", Long.class)
                    .id(id -> id)
                    .onlyAsList()
                    .list(company -> List.of(2L, 1L)));

    private SeBootstrap.Instance server;

    @BeforeAll
    void start() {
        Company company = new Company(() -> SandboxTest.SATURDAY_NOON);
        Set<Object> singletons = Set.of(
                new ODataResource(() -> company, new Model(LIBRARY), new Switches(() -> {}, () -> {})),
                new ODataExceptionMapper());
        Application application = new Application() {
            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                return singletons;
            }
        };
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        server = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    void stop() {
        server.stop().toCompletableFuture().join();
    }

    private HttpResponse<String> get(String path) {
        String root = "http://localhost:" + server.configuration().port() + "/Api/v2.2/odata/";
        return Api.send(HttpRequest.newBuilder(URI.create(root + path.replace(" ", "%20"))));
    }

    private List<JsonObject> rows(String path) {
        return Api22.object(get(path)).getJsonArray("value").getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shelves/it's c", "Shelves('it''s c')", "Shelves(code='it''s c')", "Shelves(it's c)"})
    void findsByText(String path) {
        assertThat(Api22.object(get(path)).getString("code")).isEqualTo("it's c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelves | a,b,it's c",
                "Shelves?$orderby=floor | b,it's c,a",
                "Shelves?$orderby=floor desc,code desc | a,it's c,b",
                "Shelves?$skip=1&$top=1 | b",
                "Shelves?$filter=code in ('b','x','a') | a,b",
            })
    void ordersByText(String path, String codes) {
        assertThat(rows(path)).extracting(row -> row.getString("code")).containsExactly(codes.split(","));
    }

    @Test
    void ordersByTwoKeys() {
        assertThat(rows("Titles"))
                .extracting(row -> row.getInt("bookId") + row.getString("language"))
                .containsExactly("1en", "1pl", "2de");
        assertThat(get("Titles/1").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheOrderOfRowsWithoutKey() {
        assertThat(rows("Notes")).extracting(row -> row.getString("text")).containsExactly("second", "first");
        assertThat(rows("Notes?$orderby=text"))
                .extracting(row -> row.getString("text"))
                .containsExactly("first", "second");
        assertThat(get("Notes/first").statusCode()).isEqualTo(404);
    }

    @Test
    void findsOneByOneOnlyWhereThereIsAKeyRoute() {
        assertThat(rows("Dictionary")).extracting(row -> row.getInt("id")).containsExactly(1, 2);
        assertThat(get("Dictionary/1").statusCode()).isEqualTo(404);
        assertThat(get("Authors/1").statusCode()).isEqualTo(200);
        assertThat(get("Authors(id=2)").statusCode()).isEqualTo(200);
        assertThat(get("Authors/one").statusCode()).isEqualTo(404);
    }

    @Test
    void deliversSetsWithoutPagesAsAWhole() {
        assertThat(rows("Campaigns")).hasSize(501);
        JsonObject some = Api22.object(get("Campaigns?$filter=id gt 2&$orderby=id desc&$count=true"));
        assertThat(some.getInt("@odata.count")).isEqualTo(499);
        assertThat(some.getJsonArray("value")).hasSize(499);
        assertThat(some).doesNotContainKey("@odata.nextLink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$top=1", "$skip=1", "$skip=0&$filter=id gt 1"})
    void refusesPagesOfSetsWithoutThem(String options) {
        assertThat(get("Campaigns?" + options).statusCode()).isEqualTo(400);
        assertThat(get("Authors?" + options).statusCode()).isEqualTo(200);
    }

    @Test
    void walksListsByVersion() {
        assertThat(rows("Books?$filter=version gt 10&$orderby=version"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(2, 1, 4);
    }

    @Test
    void followsRelationsByTheirKeys() {
        JsonObject book = Api22.object(get("Books/3?$expand=shelf,checker"));
        assertThat(book.getJsonObject("shelf").getInt("floor")).isEqualTo(1);
        assertThat(book.getJsonObject("checker").getInt("id")).isEqualTo(2);
        assertThat(Api22.object(get("Books/4?$expand=shelf")).isNull("shelf")).isTrue();
        assertThat(Api22.object(get("Shelves/b?$expand=books"))
                        .getJsonArray("books")
                        .getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("id"))
                .containsExactly(1, 3);
        assertThat(rows("Books?$filter=titles/any(t:t/language eq 'pl')"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Books?$expand=publisher",
                "Books?$filter=publisher/id eq 1",
                "Authors?$expand=books",
                "Authors?$filter=books/any()"
            })
    void guessesNoRelation(String path) {
        assertThat(get(path).statusCode()).isEqualTo(501);
    }

    @Test
    void deliversEmbeddedObjectsWhenTheyAreSelected() {
        assertThat(Api22.object(get("Shelves/b")).getJsonObject("price").getInt("net"))
                .isEqualTo(1);
        assertThat(Api22.object(get("Shelves/b?$select=code,price")).getJsonObject("price"))
                .isNotNull();
        assertThat(Api22.object(get("Shelves/a?$select=price")).isNull("price")).isTrue();
        assertThat(Api22.object(get("Shelves/b?$select=code"))).containsOnlyKeys("@odata.context", "code");
        assertThat(Api22.object(get("Shelves/b?$select=sizes"))
                        .getJsonArray("sizes")
                        .getValuesAs(JsonObject.class))
                .extracting(size -> size.getInt("width"))
                .containsExactly(2, 1);
        assertThat(Api22.object(get("Shelves/a")).getJsonArray("sizes")).isEmpty();
        assertThat(rows("Shelves?$filter=sizes/any(s:s/width gt 1)"))
                .extracting(shelf -> shelf.getString("code"))
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shelves?$expand=price", "Shelves/b?$expand=sizes"})
    void expandsNoComplexProperty(String path) {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void writesEmbeddedTypesAsComplexOnes() {
        assertThat(get("$metadata").body())
                .contains("<ComplexType Name=\"Price\">")
                .contains("<Property Name=\"price\" Type=\"PerfectGym.V2_2.Price\"")
                .contains("<Property Name=\"sizes\" Type=\"Collection(PerfectGym.V2_2.Size)\"")
                .contains("<PropertyRef Name=\"bookId\"/><PropertyRef Name=\"language\"/>")
                .doesNotContain("Publisher");
    }
}
