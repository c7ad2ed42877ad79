package io.github.perfectgym4j.v1.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.payments.PaymentDetails;
import io.github.perfectgym4j.v1.payments.PaymentState;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Products operations over a real HTTP exchange, in both modes, with the vendor's oddities off and on. */
class ProductsRoundTripTest extends SandboxTest {

    private static final long MEMBER = 236;
    private static final long GOLF = 2;

    private ProductsClient products;

    @BeforeEach
    void client() {
        products = gym().client(ProductsClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16AndQ17WhatAClubSells(boolean quirks) {
        switches().quirks(quirks);
        assertThat(products.products(2, null, null, null)).hasSize(3).first().satisfies(product -> {
            assertThat(product.name()).isEqualTo("Mineral water");
            assertThat(product.price()).isEqualByComparingTo("5");
            assertThat(product.isActive()).isTrue();
            assertThat(product.type()).isEqualTo(ProductType.GOOD);
        });
        assertThat(products.products(2, "Portal", "Golf", 2L)).hasSize(2);
        assertThat(products.products(2, null, null, 99L)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q65ListsThatAreNotDocumented(boolean quirks) {
        switches().quirks(quirks);
        assertThat(products.productTargets()).isEmpty();
        assertThat(products.clubServiceTypes()).isEmpty();
        assertThat(products.categoryTypes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q84AProductIsBoughtAndUsedUp(boolean quirks) {
        switches().quirks(quirks);
        assertThat(products.buy(BuyProduct.of(MEMBER, GOLF, 2)).customerBalance())
                .isEqualByComparingTo("147.2");
        UseProduct one = UseProduct.of(MEMBER, GOLF, 14);
        assertThat(products.use(one).status()).isEqualTo(ProductUseState.SUCCESS);
        assertThat(products.use(one.withQuantity(2)).status())
                .as("a failure that is an answer")
                .isEqualTo(ProductUseState.ERROR);
        assertThat(products.use(one.withQuantity(2)).errorMessage()).isNotBlank();
        assertThat(products.use(one)).isEqualTo(new ProductUseStatus(ProductUseState.SUCCESS, null));
        assertThat(products.buy(BuyProduct.of(42, GOLF, 1).withPaymentMethod(PurchaseMethod.DEBIT))
                        .operationDate())
                .isNotNull();
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> products.buy(BuyProduct.of(42, GOLF, 1))))
                .as("an empty prepaid account")
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q43AMemberBuysOnline(boolean quirks) {
        switches().quirks(quirks);
        MemberProductsClient anna =
                gym().client(MemberProductsClient.class, gym().members().signIn("anna@example.com", "anna-password"));
        PaymentDetails payment =
                anna.buyOnline(BuyProductOnline.of(GOLF, 1).withRedirectUrl("https://club.example/thanks"));
        assertThat(gym().client(PaymentsClient.class)
                        .paymentStatus(payment.paymentId())
                        .status())
                .isEqualTo(PaymentState.IN_PROGRESS);
    }
}
