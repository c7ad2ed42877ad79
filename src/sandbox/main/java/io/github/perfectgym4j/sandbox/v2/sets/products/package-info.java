/**
 * Products, what members have of them, and the warehouses.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>{@code validityPeriod} is in days, from the sale on; every product is for everyone
 *   <li>{@code bundleType} is that of all parts of a bundle, and null for one without parts
 *   <li>A row of {@code MemberProducts} stays when it is used up; what is used is a row of {@code MemberProductStateDeliveryChanges}
 *   <li>{@code WarehouseStates.currentState} is the sum of {@code WarehouseChanges.productQuantity}, in the unit of the product
 *   <li>The catalog has one entry for each category. Categories, barcodes and the catalog have versions that follow from their products and keys
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.products;
