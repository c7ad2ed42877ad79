package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.odata.QueryParser.Form;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All sets: {@code odata/Classes}, {@code odata/Classes/6}, {@code odata/Classes(6)}, {@code odata/Classes/$count}, and their metadata. */
@Path(ApiVersion.PATH + "/odata")
public class ODataResource {

    private static final String METADATA = "$metadata";
    private static final String SET = "{set:[^/()$]+}";
    private static final Pattern ROOT = Pattern.compile("^.*?/odata(?=/|$)");
    private static final String JSON = "application/json;odata.metadata=minimal;charset=UTF-8";
    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    private final Supplier<Company> company;
    private final Model model;
    private final Switches switches;

    /**
     * Sets up the sets.
     *
     * @param company the company's data
     * @param model what it looks like
     * @param switches how moments and links are written
     */
    public ODataResource(Supplier<Company> company, Model model, Switches switches) {
        this.company = company;
        this.model = model;
        this.switches = switches;
    }

    /** The names of all sets. */
    @GET
    public Response sets(@Context UriInfo uri) {
        return answer(json -> {
            json.write("@odata.context", root(uri) + METADATA);
            json.writeStartArray("value");
            model.sets().forEach(set -> json.writeStartObject()
                    .write("name", set.name())
                    .write("kind", "EntitySet")
                    .write("url", set.name())
                    .writeEnd());
            json.writeEnd();
        });
    }

    /** The metadata of all sets. */
    @GET
    @Path(METADATA)
    public Response metadata() {
        return ok(Metadata.of(model), "application/xml;charset=UTF-8");
    }

    /** How many rows a set has. */
    @GET
    @Path(SET + "/$count")
    public Response count(@PathParam("set") String name, @Context UriInfo uri) {
        EntitySet set = require(name);
        Query query = QueryParser.parse(model, set.type(), options(uri), Form.COUNT);
        return ok(Long.toString(Page.count(company.get(), set, query)), "text/plain;charset=UTF-8");
    }

    /** A page of a set. */
    @GET
    @Path(SET)
    public Response list(@PathParam("set") String name, @Context UriInfo uri) {
        EntitySet set = require(name);
        Form form = set.isPaged() ? Form.LIST : Form.WHOLE;
        Query query = QueryParser.parse(model, set.type(), options(uri), form);
        Company now = company.get();
        Page page = Page.of(now, set, query);
        return answer(json -> {
            json.write("@odata.context", context(uri, set));
            if (page.count() != null) {
                json.write("@odata.count", page.count());
            }
            json.writeStartArray("value");
            RowWriter rows = new RowWriter(json, now, model, switches.dateStyle());
            for (Object row : page.rows()) {
                json.writeStartObject();
                rows.write(set.type(), query, row);
                json.writeEnd();
            }
            json.writeEnd();
            if (!page.isLast()) {
                json.write("@odata.nextLink", NextLink.after(uri, query, switches.nextLinkHost()));
            }
        });
    }

    /** One row of a set. */
    @GET
    @Path(SET + "/{key:[^/()$]+}")
    public Response find(@PathParam("set") String name, @PathParam("key") String key, @Context UriInfo uri) {
        return one(name, key, uri);
    }

    /** One row of a set, with the key in brackets. */
    @GET
    @Path(SET + "({key:[^/()$]+})")
    public Response findByBrackets(@PathParam("set") String name, @PathParam("key") String key, @Context UriInfo uri) {
        return one(name, key, uri);
    }

    private Response one(String name, String key, UriInfo uri) {
        EntitySet set = require(name);
        Query query = QueryParser.parse(model, set.type(), options(uri), Form.ROW);
        Company now = company.get();
        Object row = set.require(now, key);
        return answer(json -> {
            json.write("@odata.context", context(uri, set) + "/$entity");
            new RowWriter(json, now, model, switches.dateStyle()).write(set.type(), query, row);
        });
    }

    private EntitySet require(String name) {
        return model.set(name).orElseThrow(() -> ODataException.notFound("There is no entity set '" + name + "'."));
    }

    private static Map<String, String> options(UriInfo uri) {
        Map<String, String> options = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith("$") && values.size() > 1) {
                throw ODataException.badRequest("The query option '" + name + "' is given more than once.");
            }
            options.put(name, values.get(0));
        });
        return options;
    }

    private static String context(UriInfo uri, EntitySet set) {
        return root(uri) + METADATA + "#" + set.name();
    }

    /** @return the base address, with a slash */
    private static String root(UriInfo uri) {
        URI asked = uri.getRequestUri();
        Matcher path = ROOT.matcher(asked.getRawPath());
        return path.find() ? asked.resolve(path.group() + "/").toString() : asked.toString();
    }

    private static Response answer(Consumer<JsonGenerator> body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEnd();
        }
        return ok(bytes.toByteArray(), JSON);
    }

    private static Response ok(Object body, String mediaType) {
        return Response.ok(body, mediaType).header("OData-Version", "4.0").build();
    }
}
