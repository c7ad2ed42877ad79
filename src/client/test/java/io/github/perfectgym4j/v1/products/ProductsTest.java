package io.github.perfectgym4j.v1.products;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.json;
import static io.github.perfectgym4j.v1.Samples.list;
import static io.github.perfectgym4j.v1.Samples.one;
import static io.github.perfectgym4j.v1.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.ClubZoneType;
import io.github.perfectgym4j.v1.payments.PaymentDetails;
import io.github.perfectgym4j.v1.payments.PrepaidDetails;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Products area: the contract's examples, its quirks, and what goes on the wire. */
class ProductsTest extends WireTest {

    private ProductsClient products;

    @BeforeEach
    void client() {
        products = client(ProductsClient.class);
    }

    @Test
    void q16AndQ17TheDocumentedProductsAsTexts() {
        answer(sample("products"));
        List<Product> offered = products.products(2, "Reception", "Gym", 7L);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Products/Products");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "clubId=2", "productTarget=Reception", "clubServiceType=Gym", "categoryTypeId=7");
        });
        assertThat(offered)
                .extracting(Product::name, Product::type, Product::category, Product::isActive)
                .containsExactly(
                        tuple("Mineral water", ProductType.GOOD, "Drink", true),
                        tuple("Waterfall Golf", ProductType.SERVICE, "Waterfall Golf", true),
                        tuple("Waterfall 20 Golf", ProductType.BUNDLE, "Waterfall Golf", true));
        assertThat(offered.get(0).price()).isEqualByComparingTo("5");
        assertThat(offered.get(0).unitOfMeasure()).isEqualTo("Piece");
        assertThat(offered.get(0).createdTime()).isEqualTo(LocalDateTime.of(2014, 3, 28, 16, 19, 51));
        assertThat(offered).isEqualTo(list(Product.class, sample("products-normalized")));
        products.products(2, null, null, null);
        assertThat(sent().query()).containsExactly("clubId=2");
    }

    @Test
    void q64TheCatalogueMayLeaveOutTheKeyAndHasWhatTheTableHas() {
        assertThat(list(Product.class, sample("products")))
                .extracting(Product::id)
                .containsOnlyNulls();
        Product product = element(
                Product.class,
                "'id':2,'clubZoneTypes':[{'id':1,'name':'SPA'}],"
                        + "'categoriesClasses':[{'id':2,'name':'Mix','description':'All sorts'}]");
        assertThat(product.id()).isEqualTo(2);
        assertThat(product.clubZoneTypes()).containsExactly(new ClubZoneType(1L, "SPA", null));
        assertThat(product.categoriesClasses()).containsExactly(new CategoriesClasses(2L, "Mix", "All sorts"));
    }

    @Test
    void q65ListsThatAreNotDocumentedComeAsTheyAre() {
        answer("{\"elements\":[{\"id\":1,\"name\":\"Reception\"},\"Web\",3]}");
        List<JsonValue> targets = products.productTargets();
        assertThat(targets).hasSize(3);
        assertThat(targets.get(0)).isEqualTo(json("{'id':1,'name':'Reception'}"));
        assertThat(sent().call()).isEqualTo("GET Products/ProductTargets");
        answer("{\"elements\":[]}");
        assertThat(products.clubServiceTypes()).isEmpty();
        assertThat(sent().call()).isEqualTo("GET Products/ClubServiceTypes");
        assertThat(products.categoryTypes()).isEmpty();
        assertThat(sent().call()).isEqualTo("GET Products/CategoryTypes");
    }

    @Test
    void theDocumentedPurchase() {
        answer(sample("purchase"));
        PrepaidDetails bill = products.buy(BuyProduct.of(236, 2, 1));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Products/Product/Buy");
            assertThat(json(request.body())).isEqualTo(json("{'userId':236,'productId':2,'quantity':1}"));
        });
        assertThat(bill.billNumber()).isEqualTo(123);
        assertThat(bill.customerBalance()).isEqualByComparingTo("200");
        assertThat(bill).isEqualTo(one(PrepaidDetails.class, sample("purchase-normalized")));
    }

    @Test
    void q84PurchasesHaveTheirOwnMethods() {
        assertThat(written(BuyProduct.of(236, 2, 1).withPaymentMethod(PurchaseMethod.DEBIT)))
                .isEqualTo(json("{'userId':236,'productId':2,'quantity':1,'paymentMethod':'Debit'}"));
        assertThat(written(UseProduct.of(236, 2, 14)))
                .as("one unit is the server's default")
                .isEqualTo(json("{'userId':236,'productId':2,'clubId':14}"));
    }

    @Test
    void q43AnOnlinePurchaseGoesInTheBody() {
        answer(sample("payment"));
        PaymentDetails payment = memberClient(MemberProductsClient.class).buyOnline(BuyProductOnline.of(2, 1));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Products/Product/BuyOnline");
            assertThat(request.query()).isEmpty();
            assertThat(request.contentType()).isEqualTo("application/json");
            assertThat(json(request.body())).isEqualTo(json("{'productId':2,'quantity':1}"));
        });
        assertThat(payment.paymentId()).isEqualTo("PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThat(written(BuyProductOnline.of(2, 1).withRedirectUrl("https://club.example/thanks")))
                .isEqualTo(json("{'productId':2,'quantity':1,'redirectUrl':'https://club.example/thanks'}"));
    }

    @Test
    void q65TheDocumentedUseOfAProduct() {
        answer("{\"elements\":[{\"status\":\"Error\",\"errorMessage\":\"nothing left\"}]}");
        ProductUseStatus status = products.use(UseProduct.of(236, 2, 14).withQuantity(1));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Products/Product/Use");
            assertThat(json(request.body())).isEqualTo(json("{'userId':236,'productId':2,'quantity':1,'clubId':14}"));
        });
        assertThat(status).isEqualTo(new ProductUseStatus(ProductUseState.ERROR, "nothing left"));
        answer("{\"elements\":[{\"status\":\"Success\",\"errorMessage\":\"\"}]}");
        assertThat(products.use(UseProduct.of(236, 2, 14)))
                .isEqualTo(new ProductUseStatus(ProductUseState.SUCCESS, null));
    }
}
