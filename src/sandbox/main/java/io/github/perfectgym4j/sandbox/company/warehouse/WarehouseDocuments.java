package io.github.perfectgym4j.sandbox.company.warehouse;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Documents by which goods come and go. A document is carried out as a whole or not at all. */
public final class WarehouseDocuments {

    private static final long FIRST_ID = 98_001;

    private final Guard guard;
    private final Stock stock;
    private final Map<Long, WarehouseDocument> documents = new TreeMap<>();
    private long items;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param stock what is in the warehouses
     */
    public WarehouseDocuments(Guard guard, Stock stock) {
        this.guard = guard;
        this.stock = stock;
    }

    /**
     * Finds a document that counts.
     *
     * @param number number
     * @return the document; empty if there is none, or it was taken back
     */
    public Optional<WarehouseDocument> valid(String number) {
        return guard.alone(() -> documents.values().stream()
                .filter(document -> !document.isCancelled() && document.number().equals(number))
                .findFirst());
    }

    /**
     * Finds a document.
     *
     * @param id key
     * @return the document
     */
    public Optional<WarehouseDocument> find(long id) {
        return guard.alone(() -> Optional.ofNullable(documents.get(id)));
    }

    /**
     * Finds a document, rather one that counts.
     *
     * @param number number
     * @return the document
     */
    public Optional<WarehouseDocument> find(String number) {
        return guard.alone(() -> valid(number).or(() -> documents.values().stream()
                .filter(document -> document.number().equals(number))
                .findFirst()));
    }

    /**
     * Carries a document out.
     *
     * @param warehouseId warehouse
     * @param number number
     * @param quantities quantity of each product in its unit; negative if it goes out
     * @return the document
     * @throws Refused if there is less in the warehouse than is to go out
     */
    public WarehouseDocument add(long warehouseId, String number, Map<Long, BigDecimal> quantities) {
        return guard.alone(() -> {
            quantities.forEach((productId, quantity) -> require(warehouseId, productId, quantity));
            WarehouseDocument document = new WarehouseDocument(
                    FIRST_ID + documents.size(),
                    number,
                    warehouseId,
                    quantities.entrySet().stream()
                            .map(each ->
                                    new WarehouseDocument.Item(FIRST_ID * 10 + items++, each.getKey(), each.getValue()))
                            .toList(),
                    false);
            document.items()
                    .forEach(item -> stock.change(warehouseId, item.productId(), item.quantity(), null, item.id()));
            documents.put(document.id(), document);
            return document;
        });
    }

    private void require(long warehouseId, long productId, BigDecimal quantity) {
        if (quantity.signum() < 0 && !stock.has(warehouseId, productId, quantity.negate())) {
            throw new Refused(Reason.INVALID_VALUE, Subject.QUANTITY);
        }
    }

    /**
     * Takes a document back.
     *
     * @param document document that counts
     * @throws Refused if goods that it brought have gone
     */
    public void cancel(WarehouseDocument document) {
        guard.alone(() -> {
            Map<Long, BigDecimal> back = document.items().stream()
                    .collect(Collectors.toMap(
                            WarehouseDocument.Item::productId,
                            item -> item.quantity().negate(),
                            BigDecimal::add));
            back.forEach((productId, quantity) -> require(document.warehouseId(), productId, quantity));
            document.items()
                    .forEach(item -> stock.change(
                            document.warehouseId(),
                            item.productId(),
                            item.quantity().negate(),
                            null,
                            item.id()));
            return documents.put(document.id(), document.cancelled());
        });
    }
}
