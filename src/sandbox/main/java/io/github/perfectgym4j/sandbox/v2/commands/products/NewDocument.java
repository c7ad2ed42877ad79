package io.github.perfectgym4j.sandbox.v2.commands.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.warehouse.Unit;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import io.github.perfectgym4j.sandbox.company.warehouse.WarehouseDocument;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document to carry out.
 *
 * @param type kind of document
 * @param warehouseId warehouse
 * @param number number
 * @param items lines
 */
record NewDocument(String type, long warehouseId, String number, List<Item> items) {

    private static final List<String> INCOMING = List.of("GoodsReceived", "InternalGoodsReceived", "InventoryPlus");
    private static final List<String> OUTGOING = List.of("GoodsIssued", "InternalGoodsIssued", "InventoryMinus");
    private static final List<String> TYPES = List.of(
            "GoodsReceived",
            "GoodsIssued",
            "InternalGoodsReceived",
            "InternalGoodsIssued",
            "InventoryPlus",
            "InventoryMinus",
            "IntraWarehouseTransfer");

    /**
     * A line.
     *
     * @param productId product
     * @param quantity quantity
     * @param value net value; null if it was not sent
     * @param unitId unit; null for that of the product
     */
    record Item(long productId, BigDecimal quantity, BigDecimal value, Long unitId) {

        static Item read(Fields fields) {
            return new Item(
                    fields.requiredLong("productId"),
                    fields.requiredDecimal("quantity"),
                    fields.optionalDecimal("netValue"),
                    fields.optionalLong("unitOfMeasureId"));
        }
    }

    /** Only valid after {@link Command#check()}. */
    static NewDocument read(Command command) {
        command.requiredTime("date");
        return new NewDocument(
                command.requiredWord("documentType", TYPES),
                command.requiredLong("warehouseId"),
                command.requiredText("documentNumber"),
                command.requiredObjects("items").stream().map(Item::read).toList());
    }

    /**
     * Carries it out.
     *
     * @return the document
     * @throws BusinessError with a code of the contract's set for this
     */
    WarehouseDocument add(Company company) {
        return company.guard().alone(() -> {
            if (company.warehouseDocuments().valid(number).isPresent()) {
                throw new BusinessError("WarehouseDocumentAlreadyExists", "documentNumber");
            }
            boolean isIncoming = INCOMING.contains(type);
            // A transfer would need a second warehouse, which the contract has no field for.
            if (!isIncoming && !OUTGOING.contains(type)) {
                throw unspecified("documentType");
            }
            if (Warehouse.find(warehouseId).isEmpty()) {
                throw unspecified("warehouseId");
            }
            if (items.isEmpty()) {
                throw unspecified("items");
            }
            Map<Long, BigDecimal> quantities = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                BigDecimal quantity = quantity(company, items.get(i), "items[" + i + "].", isIncoming);
                quantities.merge(items.get(i).productId(), quantity, BigDecimal::add);
            }
            try {
                return company.warehouseDocuments().add(warehouseId, number, quantities);
            } catch (Refused notEnough) {
                throw unspecified("items");
            }
        });
    }

    private static BigDecimal quantity(Company company, Item item, String at, boolean isIncoming) {
        Product product = company.shop()
                .find(item.productId())
                .filter(Product::isGood)
                .orElseThrow(() -> unspecified(at + "productId"));
        if (item.quantity().signum() <= 0) {
            throw unspecified(at + "quantity");
        }
        if (isIncoming && item.value() == null) {
            throw new BusinessError("WarehouseDocumentItemValueNull", at + "netValue");
        }
        Unit unit = item.unitId() == null
                ? product.details().unit()
                : Unit.find(item.unitId()).orElseThrow(() -> unspecified(at + "unitOfMeasureId"));
        BigDecimal quantity = unit.convert(item.quantity(), product.details().unit())
                .orElseThrow(() -> new BusinessError(
                        "WarehouseDocumentItemUnitOfMeasureConversionFailed", at + "unitOfMeasureId"));
        return isIncoming ? quantity : quantity.negate();
    }

    private static BusinessError unspecified(String property) {
        return new BusinessError("WarehouseDocumentUnspecifiedError", property);
    }
}
