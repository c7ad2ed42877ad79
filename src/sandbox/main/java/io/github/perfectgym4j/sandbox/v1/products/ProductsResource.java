package io.github.perfectgym4j.sandbox.v1.products;

import io.github.perfectgym4j.sandbox.access.Caller;
import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.Receipt;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.PaymentView;
import io.github.perfectgym4j.sandbox.v1.view.ProductView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.OneOf;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Area Products: one method for each of the contract's 7 operations. */
@Path("Api/Products")
public class ProductsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public ProductsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** What a club sells, all at once; the values of the filters are undocumented, unknown ones find nothing. Employee mode. */
    @GET
    @Path("Products")
    @Modes(Mode.EMPLOYEE)
    public Response listProducts(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long clubId = parameters.requiredLong("clubId");
        String target = parameters.optionalText("productTarget");
        String service = parameters.optionalText("clubServiceType");
        Long categoryId = parameters.optionalLong("categoryTypeId");
        parameters.check();
        now.clubs().require(clubId, Subject.CLUB);
        List<JsonObject> rows = now.shop().products().stream()
                .filter(product -> product.shelf().clubIds().contains(clubId))
                .filter(product -> target == null
                        || target.equalsIgnoreCase(product.shelf().target()))
                .filter(product -> service == null
                        || service.equalsIgnoreCase(product.shelf().service()))
                .filter(product ->
                        categoryId == null || categoryId == product.category().id())
                .map(new ProductView(now)::product)
                .toList();
        return answers.elements("Product", rows);
    }

    /** Places of sale; the elements are undocumented (Q65): an empty list here. Employee mode. */
    @GET
    @Path("ProductTargets")
    @Modes(Mode.EMPLOYEE)
    public Response listProductTargets() {
        return answers.elements("", List.of());
    }

    /** Services of clubs; the elements are undocumented (Q65): an empty list here. Employee mode. */
    @GET
    @Path("ClubServiceTypes")
    @Modes(Mode.EMPLOYEE)
    public Response listClubServiceTypes() {
        return answers.elements("", List.of());
    }

    /** Categories of products; the elements are undocumented (Q65): an empty list here. Employee mode. */
    @GET
    @Path("CategoryTypes")
    @Modes(Mode.EMPLOYEE)
    public Response listProductCategoryTypes() {
        return answers.elements("", List.of());
    }

    /** Sells a product to a member, by default from the prepaid account. Employee mode. */
    @POST
    @Path("Product/Buy")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response buyProduct(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        long productId = parameters.requiredLong("productId");
        long quantity = parameters.requiredLong("quantity");
        String method = parameters.optional("paymentMethod", OneOf.of(Shop.METHODS));
        parameters.check();
        Receipt receipt =
                company.get().shop().buy(memberId, productId, quantity, Objects.requireNonNullElse(method, "Prepaid"));
        return answers.element("PrepaidDetails", PaymentView.receipt(receipt));
    }

    /** Opens a payment for a product; parameters in a JSON body or in the query string (Q43). User mode. */
    @POST
    @Path("Product/BuyOnline")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.USER)
    public Response buyProductOnline(@Context UriInfo uri, @Context SecurityContext security, String body) {
        Parameters parameters = new Parameters(uri, body);
        long productId = parameters.requiredLong("productId");
        long quantity = parameters.requiredLong("quantity");
        String redirectUrl = PaymentView.redirectUrl(parameters);
        parameters.check();
        OnlinePayment payment =
                company.get().shop().buyOnline(Caller.of(security).memberId(), productId, quantity, redirectUrl);
        return answers.element("PaymentDetails", PaymentView.details(uri, payment));
    }

    /** Uses units of a product up; having too few is no refusal but the state {@code Error}. Employee mode. */
    @POST
    @Path("Product/Use")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response useProduct(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        long productId = parameters.requiredLong("productId");
        long quantity = parameters.optionalLong("quantity", 1);
        long clubId = parameters.requiredLong("clubId");
        parameters.check();
        boolean isUsed = company.get().shop().use(memberId, productId, quantity, clubId);
        return answers.element(
                "ProductUseStatus",
                new Row()
                        .put("status", isUsed ? "Success" : "Error")
                        .put("errorMessage", isUsed ? null : "The member has too few units that are valid here.")
                        .build());
    }
}
