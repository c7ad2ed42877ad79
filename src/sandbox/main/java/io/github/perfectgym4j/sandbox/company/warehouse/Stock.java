package io.github.perfectgym4j.sandbox.company.warehouse;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in the warehouses. Every change goes through here, so that each state is the sum of its changes. */
public final class Stock {

    private static final long FIRST_STATE = 96_001;
    private static final long FIRST_CHANGE = 97_001;

    private final Guard guard;
    private final Table<StockState> states;
    private final List<StockChange> changes = new ArrayList<>();
    private int made;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     */
    public Stock(Guard guard) {
        this.guard = guard;
        states = new Table<>(guard);
    }

    /** @return what there is */
    public Table<StockState> states() {
        return states;
    }

    /** @return all changes, the oldest first */
    public List<StockChange> changes() {
        return guard.alone(() -> List.copyOf(changes));
    }

    private Optional<StockState> state(long warehouseId, long productId) {
        return states.all()
                .filter(state -> state.warehouseId() == warehouseId && state.productId() == productId)
                .findFirst();
    }

    /**
     * Tells whether there is enough.
     *
     * @param warehouse warehouse
     * @param productId product
     * @param quantity quantity
     * @return whether there is
     */
    public boolean has(Warehouse warehouse, long productId, int quantity) {
        return has(warehouse.id(), productId, BigDecimal.valueOf(quantity));
    }

    boolean has(long warehouseId, long productId, BigDecimal quantity) {
        return guard.alone(() -> state(warehouseId, productId)
                        .map(StockState::quantity)
                        .orElse(BigDecimal.ZERO)
                        .compareTo(quantity)
                >= 0);
    }

    /**
     * Takes what was sold out.
     *
     * @param warehouse warehouse
     * @param productId product
     * @param quantity quantity
     * @param transactionId sale
     */
    public void sell(Warehouse warehouse, long productId, int quantity, long transactionId) {
        change(warehouse.id(), productId, BigDecimal.valueOf(-quantity), transactionId, null);
    }

    void change(long warehouseId, long productId, BigDecimal quantity, Long transactionId, Long documentItemId) {
        guard.alone(() -> {
            changes.add(new StockChange(
                    FIRST_CHANGE + changes.size(), warehouseId, productId, quantity, transactionId, documentItemId));
            Optional<StockState> before = state(warehouseId, productId);
            long id = before.map(StockState::id).orElseGet(() -> FIRST_STATE + made++);
            BigDecimal after =
                    before.map(StockState::quantity).orElse(BigDecimal.ZERO).add(quantity);
            return states.put(new StockState(id, guard.nextTimestamp(), warehouseId, productId, after));
        });
    }
}
