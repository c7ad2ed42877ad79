package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Products: adding, prices, selling, settling debts, using up. */
@Path(ApiVersion.PATH + "/Products")
@Consumes(MediaType.WILDCARD)
public class ProductsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ProductsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Puts a product on sale, in all clubs. */
    @POST
    @Path("AddProduct")
    public Response addProduct(String body) {
        Command command = new Command(body);
        NewProduct wanted = NewProduct.read(command);
        command.check();
        Product added = wanted.add(company.get());
        return Answers.json(200, new Row().put("productId", added.id()).build());
    }

    /** Tells prices with tax. Products that a club does not sell are left out. */
    @GET
    @Path("ProductsPriceList")
    public Response productsPriceList(@Context UriInfo uri) {
        Command command = Command.of(uri, "", "productsIds");
        List<Long> productIds = command.requiredLongs("productsIds");
        long clubId = command.requiredLong("clubId");
        command.requiredTime("date");
        command.check();
        JsonArrayBuilder prices = Json.createArrayBuilder();
        productIds.stream()
                .distinct()
                .flatMap(id -> company.get().shop().find(id).stream())
                .filter(product -> product.shelf().clubIds().contains(clubId))
                .map(ProductsResource::price)
                .forEach(prices::add);
        return Answers.json(200, prices.build());
    }

    private static JsonObject price(Product product) {
        Taxed price = Taxed.of(product.price(), product.details().rate());
        return new Row()
                .put("productId", product.id())
                .put(
                        "price",
                        new Row()
                                .put("net", price.net())
                                .put("gross", price.gross())
                                .put("vat", price.vat())
                                .build())
                .put(
                        "taxes",
                        List.of(new Row()
                                .put("name", product.details().rate().name())
                                .put("value", price.vat())
                                .build()))
                .put(
                        "definition",
                        new Row()
                                .put("isGrossDefinedPrice", true)
                                .put("vat", product.details().rate().percent())
                                .put("vatName", product.details().rate().name())
                                .put("price", product.price())
                                .build())
                .build();
    }

    /** Sells a product. */
    @POST
    @Path("AddPosPurchaseTransaction")
    public Response addPosPurchaseTransaction(String body) {
        Command command = new Command(body);
        TillFields till = TillFields.read(command);
        long productId = command.requiredLong("productId");
        long quantity = command.requiredLong("quantity");
        Long discountId = command.optionalLong("discountId");
        command.check();
        new SaleRules(company.get(), till).sell(productId, quantity, discountId);
        return Response.noContent().build();
    }

    /** Settles debts for products, in full. */
    @POST
    @Path("SettlePosDebt")
    public Response settlePosDebt(String body) {
        Command command = new Command(body);
        TillFields till = TillFields.read(command);
        List<Long> debtIds = command.requiredLongs("cashlessDebitPosTransactionsIds");
        command.check();
        new SaleRules(company.get(), till).settle(debtIds);
        return Response.noContent().build();
    }

    /** Uses units of a product up. */
    @POST
    @Path("Use")
    public Response use(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long productId = command.requiredLong("productId");
        int quantity = command.requiredInt("quantity");
        long clubId = command.requiredLong("clubId");
        command.check();
        Company now = company.get();
        now.guard().alone(() -> {
            if (now.members()
                    .find(memberId)
                    .filter(member -> !member.isDeleted())
                    .isEmpty()) {
                throw new BusinessError("UserWithGivenIdDoesNotExist", "memberId");
            }
            Product product = now.shop()
                    .table()
                    .find(productId)
                    .orElseThrow(() -> new BusinessError("ProductWithGivenIdDoesNotExist", "productId"));
            if (now.clubs().find(clubId).filter(club -> !club.isDeleted()).isEmpty()) {
                throw new BusinessError("ClubWithGivenIdDoesNotExist", "clubId");
            }
            if (!product.shelf().clubIds().contains(clubId)) {
                throw new BusinessError("ProductNotAvailableInClub", "clubId");
            }
            if (quantity < 1 || !now.shop().holdings().use(memberId, productId, quantity, clubId)) {
                throw new BusinessError("RequestedProductQuantityExceedsAvailableProductQuantity", "quantity");
            }
            return product;
        });
        return Response.noContent().build();
    }
}
