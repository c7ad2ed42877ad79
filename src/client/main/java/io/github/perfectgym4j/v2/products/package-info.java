/**
 * Products: what clubs sell, what members have bought, and what is in stock.
 *
 * <pre>{@code
 * @Inject EntitySet<MemberProduct> memberProducts;
 *
 * Stream<MemberProduct> usable = memberProducts.rows(MemberProduct.query()
 *         .where(MemberProduct.MEMBER_ID.eq(40), MemberProduct.CURRENT_QUANTITY.gt(BigDecimal.ZERO))
 *         .expand(MemberProduct.PRODUCT));
 * }</pre>
 *
 * <p>Quantities are {@code BigDecimal}: half a product can be sold. They are counted in the {@code UnitOfMeasure} of the product.
 */
package io.github.perfectgym4j.v2.products;
