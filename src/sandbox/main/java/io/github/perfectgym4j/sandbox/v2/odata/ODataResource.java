package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All sets of the slice: {@code odata/Classes}, {@code odata/Classes/6}, {@code odata/Classes(6)} and so on. */
@Path(ApiVersion.PATH + "/odata")
public class ODataResource {

    private static final String JSON = "application/json;odata.metadata=minimal;charset=UTF-8";
    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    private final Supplier<Company> company;
    private final Model model;
    private final Switches switches;

    /**
     * Sets up the sets.
     *
     * @param company what there is
     * @param model what it looks like
     * @param switches how moments and links are written
     */
    public ODataResource(Supplier<Company> company, Model model, Switches switches) {
        this.company = company;
        this.model = model;
        this.switches = switches;
    }

    /** A page of a set. */
    @GET
    @Path("{set:[^/()]+}")
    public Response list(@PathParam("set") String name, @Context UriInfo uri) {
        EntitySet set = require(name);
        Query query = QueryParser.parse(model, set.type(), options(uri), false);
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
    @Path("{set:[^/()]+}/{key:\\d+}")
    public Response find(@PathParam("set") String name, @PathParam("key") String key, @Context UriInfo uri) {
        return one(name, key, uri);
    }

    /** One row of a set, with the key in brackets. */
    @GET
    @Path("{set:[^/()]+}({key:\\d+})")
    public Response findByBrackets(@PathParam("set") String name, @PathParam("key") String key, @Context UriInfo uri) {
        return one(name, key, uri);
    }

    private Response one(String name, String key, UriInfo uri) {
        EntitySet set = require(name);
        Query query = QueryParser.parse(model, set.type(), options(uri), true);
        Company now = company.get();
        Object row = set.source()
                .apply(now)
                .find(parse(key))
                .orElseThrow(() -> ODataException.notFound("There is no row " + key + " in '" + set.name() + "'."));
        return answer(json -> {
            json.write("@odata.context", context(uri, set) + "/$entity");
            new RowWriter(json, now, model, switches.dateStyle()).write(set.type(), query, row);
        });
    }

    private static long parse(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException tooLong) {
            throw ODataException.notFound("There is no row " + key + ".");
        }
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
        String asked = uri.getRequestUri().toString();
        return asked.substring(0, asked.indexOf("/odata/") + "/odata/".length()) + "$metadata#" + set.name();
    }

    private static Response answer(Consumer<JsonGenerator> body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEnd();
        }
        return Response.ok(bytes.toByteArray(), JSON).build();
    }
}
