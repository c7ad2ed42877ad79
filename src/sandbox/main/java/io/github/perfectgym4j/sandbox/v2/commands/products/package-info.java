/**
 * Products and the warehouse: adding, prices, sales on debt, settling, using up, documents.
 *
 * <h2>Codes that data lead to</h2>
 *
 * <ul>
 *   <li>{@code AddPosPurchaseTransaction}: all but {@code InvalidEmployee}. The company has discounts for contracts only ({@code
 *       IncorrectProductForDiscount}, or {@code InvalidDiscount} if there is none); product 11 and whatever was added with {@code
 *       canBePurchasedOnlyOneTime} is {@code ProductLimitationForSingleSale} the second time, and for more than one unit; the till named Office has
 *       no goods ({@code InvalidWarehouse})
 *   <li>{@code SettlePosDebt}: all but {@code InvalidEmployee} and {@code InvalidReceiptId}
 *   <li>{@code Use} and {@code AddProduct}: all
 *   <li>Documents: all
 * </ul>
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>Goods come from the warehouse of the till, or from the default one of the club. Both versions and all ways to pay sell from the same stock. A
 *       club without a warehouse sells goods that nobody counts, except at the till ({@code InvalidWarehouse})
 *   <li>A bundle is handed over and taken out of the warehouse part by part, in one transaction; one without parts, like those of the sample data,
 *       as it is
 *   <li>Debts are settled in full, all or none; a debt is not settled by another one ({@code InvalidPaymentType}), nor from an empty prepaid
 *       account ({@code InvalidPaymentMethod}; when buying {@code InvalidPaymentType})
 *   <li>A product is sold in all clubs from its adding on. Quantities of a bundle are whole numbers. Whatever else is wrong about a new product than
 *       an empty bundle is answered with 400, because the contract has no code for it
 *   <li>Prices are the same on all days; {@code value} of a tax is its amount. Products that a club does not sell are left out of the list
 *   <li>A box is twelve pieces; a kilogram cannot be converted. A document that would leave less than nothing, a transfer (the contract has no
 *       field for the other warehouse), and one that was taken back already are {@code WarehouseDocumentUnspecifiedError}. The number of a
 *       document that was taken back is free again
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.products;
