package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a document of a warehouse. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record WarehouseDocumentType(String value) implements TextValue {

    /** Goods that came. */
    public static final WarehouseDocumentType GOODS_RECEIVED = new WarehouseDocumentType("GoodsReceived");

    /** Goods that went. */
    public static final WarehouseDocumentType GOODS_ISSUED = new WarehouseDocumentType("GoodsIssued");

    /** Goods that came from within the company. */
    public static final WarehouseDocumentType INTERNAL_GOODS_RECEIVED =
            new WarehouseDocumentType("InternalGoodsReceived");

    /** Goods that went to somewhere in the company. */
    public static final WarehouseDocumentType INTERNAL_GOODS_ISSUED = new WarehouseDocumentType("InternalGoodsIssued");

    /** Goods of which there were more than in the books. */
    public static final WarehouseDocumentType INVENTORY_PLUS = new WarehouseDocumentType("InventoryPlus");

    /** Goods of which there were fewer than in the books. */
    public static final WarehouseDocumentType INVENTORY_MINUS = new WarehouseDocumentType("InventoryMinus");

    /** Goods that were moved. */
    public static final WarehouseDocumentType INTRA_WAREHOUSE_TRANSFER =
            new WarehouseDocumentType("IntraWarehouseTransfer");
}
