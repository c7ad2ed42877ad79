package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.payments.CashlessDebitPosTransaction;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.products.AddPosPurchaseTransaction;
import io.github.perfectgym4j.v2.products.AddProduct;
import io.github.perfectgym4j.v2.products.AddWarehouseDocument;
import io.github.perfectgym4j.v2.products.CancelWarehouseDocumentByNumber;
import io.github.perfectgym4j.v2.products.ListedPrice;
import io.github.perfectgym4j.v2.products.MemberProduct;
import io.github.perfectgym4j.v2.products.PosPurchaseError;
import io.github.perfectgym4j.v2.products.Product;
import io.github.perfectgym4j.v2.products.ProductType;
import io.github.perfectgym4j.v2.products.ProductsClient;
import io.github.perfectgym4j.v2.products.SettlePosDebt;
import io.github.perfectgym4j.v2.products.SettlePosDebtError;
import io.github.perfectgym4j.v2.products.UseProduct;
import io.github.perfectgym4j.v2.products.UseProductError;
import io.github.perfectgym4j.v2.products.WarehouseClient;
import io.github.perfectgym4j.v2.products.WarehouseDocumentItem;
import io.github.perfectgym4j.v2.products.WarehouseDocumentType;
import io.github.perfectgym4j.v2.products.WarehouseState;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shop, from the delivery to the last bar that a member eats. */
class ShopRoundTripTest extends SaturdayTest {

    private static final long CLUB = 2;
    private static final long MEMBER = 43;
    private static final long WAREHOUSE = 2;

    private ProductsClient products;
    private WarehouseClient warehouse;
    private long bar;

    @BeforeEach
    void addBar() {
        products = gym().client(ProductsClient.class);
        warehouse = gym().client(WarehouseClient.class);
        bar = products.addProduct(AddProduct.builder(
                                ProductType.GOOD, 1, "Bar \"O'Brien\"\n50 g", new BigDecimal("2.49"), 2, true)
                        .unitOfMeasureId(1)
                        .build())
                .productId();
    }

    private void deliver(String number, String quantity) {
        WarehouseDocumentItem item =
                WarehouseDocumentItem.of(bar, new BigDecimal(quantity)).withNetValue(new BigDecimal("30.00"));
        assertThat(warehouse
                        .addDocument(new AddWarehouseDocument(
                                WarehouseDocumentType.GOODS_RECEIVED, WAREHOUSE, SATURDAY, number, List.of(item)))
                        .warehouseDocumentId())
                .isPositive();
    }

    private BigDecimal stock() {
        return gym().set(WarehouseState.class)
                .rows(WarehouseState.query()
                        .where(WarehouseState.PRODUCT_ID.eq(bar), WarehouseState.WAREHOUSE_ID.eq(WAREHOUSE)))
                .map(WarehouseState::currentState)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RequestRefusedException refused(ThrowingCallable command) {
        return catchThrowableOfType(RequestRefusedException.class, command);
    }

    @Test
    void aSaleOnDebtIsPaidLaterAndUsedUp() {
        AddPosPurchaseTransaction sale = AddPosPurchaseTransaction.of(MEMBER, CLUB, bar, 3, PaymentType.CASHLESS_DEBIT);
        assertThat(refused(() -> products.addPosPurchaseTransaction(sale)).has(PosPurchaseError.NOT_ENOUGH_GOODS))
                .isTrue();
        deliver("GR/77", "24");
        ListedPrice price =
                products.productsPriceList(List.of(bar), CLUB, SATURDAY).get(0);
        assertThat(price.price().gross()).isEqualByComparingTo("2.49");
        assertThat(price.price().net().add(price.price().vat()))
                .isEqualByComparingTo(price.price().gross());

        products.addPosPurchaseTransaction(sale.withDueDate(SATURDAY.plusDays(10)));
        assertThat(stock()).isEqualByComparingTo("21");
        EntitySet<CashlessDebitPosTransaction> debts = gym().set(CashlessDebitPosTransaction.class);
        CashlessDebitPosTransaction debt = debts.rows(
                        CashlessDebitPosTransaction.query().where(CashlessDebitPosTransaction.MEMBER_ID.eq(MEMBER)))
                .findFirst()
                .orElseThrow();
        assertThat(debt.amountLeftToPay()).isEqualByComparingTo("7.47");
        assertThat(debt.date().date()).isEqualTo(SATURDAY.plusDays(10));

        SettlePosDebt payment = SettlePosDebt.of(MEMBER, CLUB, List.of(debt.id()), PaymentType.CASH);
        products.settlePosDebt(payment);
        assertThat(debts.get(debt.id()).amountLeftToPay()).isZero();
        assertThat(refused(() -> products.settlePosDebt(payment))
                        .has(SettlePosDebtError.NO_PENDING_USER_POS_TRANSACTION))
                .isTrue();

        products.use(new UseProduct(MEMBER, bar, 2, CLUB));
        assertThat(refused(() -> products.use(new UseProduct(MEMBER, bar, 2, CLUB)))
                        .has(UseProductError.REQUESTED_PRODUCT_QUANTITY_EXCEEDS_AVAILABLE_PRODUCT_QUANTITY))
                .isTrue();
        assertThat(gym().set(MemberProduct.class)
                        .rows(MemberProduct.query()
                                .where(MemberProduct.MEMBER_ID.eq(MEMBER), MemberProduct.PRODUCT_ID.eq(bar)))
                        .map(MemberProduct::currentQuantity))
                .singleElement()
                .satisfies(left -> assertThat(left).isEqualByComparingTo("1"));
    }

    @Test
    void aCancelledDocumentTakesTheGoodsBack() {
        deliver("GR/78", "0.5");
        assertThat(stock()).isEqualByComparingTo("0.5");
        warehouse.cancelDocumentByNumber(new CancelWarehouseDocumentByNumber("GR/78"));
        assertThat(stock()).isZero();
    }

    @Test
    void anOddNameComesBackAsItWas() {
        assertThat(gym().set(Product.class).get(bar).name()).isEqualTo("Bar \"O'Brien\"\n50 g");
    }
}
