package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of products: prices, new ones, sales, debts, use. Products are read as {@code EntitySet<Product>}.
 *
 * <pre>{@code
 * @Inject @RestClient ProductsClient products;
 *
 * products.addPosPurchaseTransaction(AddPosPurchaseTransaction.of(40, 2, 7, 1, PaymentType.CASHLESS_DEBIT).withDueDate(endOfMonth));
 * products.use(new UseProduct(40, 7, 1, 2));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ProductsClient extends ApiInterface {

    /**
     * Enters a sale to a member (contract: {@code POST Products/AddPosPurchaseTransaction}).
     *
     * @param purchase who bought what, and paid with what
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PosPurchaseError}
     */
    @POST
    @Path("Products/AddPosPurchaseTransaction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(PosPurchaseError.class)
    void addPosPurchaseTransaction(AddPosPurchaseTransaction purchase);

    /**
     * Adds a product: goods, a service, or several together (contract: {@code POST Products/AddProduct}).
     *
     * @param product what it is and costs
     * @return the product
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddProductError}
     */
    @POST
    @Path("Products/AddProduct")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddProductError.class)
    AddProductResult addProduct(AddProduct product);

    /**
     * Tells what products cost in a club on a day (contract: {@code GET Products/ProductsPriceList}).
     *
     * @param productIds keys of the products, at least one
     * @param clubId key of the club
     * @param date the day
     * @return the prices; never null
     */
    @GET
    @Path("Products/ProductsPriceList")
    @Required({"productsIds", "date"})
    List<ListedPrice> productsPriceList(
            @QueryParam("productsIds") List<Long> productIds,
            @QueryParam("clubId") long clubId,
            @QueryParam("date") LocalDate date);

    /**
     * Enters the payment of sales on debt (contract: {@code POST Products/SettlePosDebt}).
     *
     * @param payment who paid which sales with what
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SettlePosDebtError}
     */
    @POST
    @Path("Products/SettlePosDebt")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SettlePosDebtError.class)
    void settlePosDebt(SettlePosDebt payment);

    /**
     * Takes a product that a member has bought (contract: {@code POST Products/Use}).
     *
     * @param use whose, which, and how many
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link UseProductError}
     */
    @POST
    @Path("Products/Use")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(UseProductError.class)
    void use(UseProduct use);
}
