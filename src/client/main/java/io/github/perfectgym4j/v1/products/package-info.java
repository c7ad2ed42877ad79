/**
 * Products that members buy and use. {@link io.github.perfectgym4j.v1.products.ProductsClient} acts for the club,
 * {@link io.github.perfectgym4j.v1.products.MemberProductsClient} for a member. What a member has bought is part of the Users area.
 */
package io.github.perfectgym4j.v1.products;
