package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.payments.PrepaidDetails;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Products, acting for the club (employee mode). Sales are never to be repeated blindly: after a time-out look at the member's products
 * first.
 *
 * <pre>{@code
 * @Inject @RestClient ProductsClient products;
 *
 * List<Product> offered = products.products(2, null, null, null);
 * PrepaidDetails bill = products.buy(BuyProduct.of(236, 2, 1));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Products")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductsClient extends ApiInterface {

    /**
     * The products that a club sells, in one answer of any length (contract: {@code listProducts}).
     *
     * @param clubId key of the club
     * @param productTarget where they are offered, out of {@link #productTargets()}; null for anywhere
     * @param clubServiceType service that they belong to, out of {@link #clubServiceTypes()}; null for any
     * @param categoryTypeId key of their category, out of {@link #categoryTypes()}; null for any
     * @return the products
     */
    @GET
    @Path("Products")
    List<Product> products(
            @QueryParam("clubId") long clubId,
            @QueryParam("productTarget") String productTarget,
            @QueryParam("clubServiceType") String clubServiceType,
            @QueryParam("categoryTypeId") Long categoryTypeId);

    /**
     * The places where products are offered (contract: {@code listProductTargets}).
     *
     * @return what the server answers, which is not documented (quirk Q65)
     */
    @GET
    @Path("ProductTargets")
    List<JsonValue> productTargets();

    /**
     * The services that products belong to (contract: {@code listClubServiceTypes}).
     *
     * @return what the server answers, which is not documented (quirk Q65)
     */
    @GET
    @Path("ClubServiceTypes")
    List<JsonValue> clubServiceTypes();

    /**
     * The categories of products (contract: {@code listProductCategoryTypes}).
     *
     * @return what the server answers, which is not documented (quirk Q65)
     */
    @GET
    @Path("CategoryTypes")
    List<JsonValue> categoryTypes();

    /**
     * Sells a product to a member, out of the prepaid account unless something else is said (contract: {@code buyProduct}).
     *
     * @param purchase member, product and quantity
     * @return the booking and the new balance
     */
    @POST
    @Path("Product/Buy")
    @Consumes(MediaType.APPLICATION_JSON)
    PrepaidDetails buy(BuyProduct purchase);

    /**
     * Takes units off a product that a member has bought (contract: {@code useProduct}).
     *
     * @param use member, product, quantity and club
     * @return whether it worked: a failure may come as an answer
     */
    @POST
    @Path("Product/Use")
    @Consumes(MediaType.APPLICATION_JSON)
    ProductUseStatus use(UseProduct use);
}
