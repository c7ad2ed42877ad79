/**
 * Products: what clubs sell, what members have bought, and what is in stock.
 *
 * <pre>{@code
 * @Inject EntitySet<MemberProduct> memberProducts;
 *
 * Stream<MemberProduct> usable = memberProducts.rows(MemberProduct.query()
 *         .where(MemberProduct.MEMBER_ID.eq(40), MemberProduct.CURRENT_QUANTITY.gt(BigDecimal.ZERO))
 *         .expand(MemberProduct.PRODUCT));
 *
 * @Inject @RestClient ProductsClient products;
 *
 * ListedPrice price = products.productsPriceList(List.of(7L), 2, today).get(0);
 * products.addPosPurchaseTransaction(AddPosPurchaseTransaction.of(40, 2, 7, 1, PaymentType.CASH));
 * products.use(new UseProduct(40, 7, 1, 2));
 * }</pre>
 *
 * <p>Quantities are {@code BigDecimal}: half a product can be sold. They are counted in the {@code UnitOfMeasure} of the product.
 */
package io.github.perfectgym4j.v2.products;
