package io.github.perfectgym4j.sandbox.company.warehouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit of measure.
 *
 * @param id key
 * @param name name
 * @param description text
 * @param pieces how many pieces it is; null if it is measured and not counted
 */
public record Unit(long id, String name, String description, BigDecimal pieces) {

    /** A single thing. */
    public static final Unit PIECE = new Unit(1, "Piece", "A single thing", BigDecimal.ONE);

    /** All units. */
    public static final List<Unit> ALL = List.of(
            PIECE,
            new Unit(2, "Box", "Twelve pieces", new BigDecimal(12)),
            new Unit(3, "Kilogram", "Measured by weight", null));

    /**
     * Looks a unit up.
     *
     * @param id key
     * @return the unit
     */
    public static Optional<Unit> find(long id) {
        return ALL.stream().filter(unit -> unit.id() == id).findFirst();
    }

    /**
     * Converts a quantity.
     *
     * @param quantity quantity in this unit
     * @param other unit wanted
     * @return quantity in the other unit; empty if one is counted and the other measured
     */
    public Optional<BigDecimal> convert(BigDecimal quantity, Unit other) {
        if (equals(other)) {
            return Optional.of(quantity);
        }
        boolean isCounted = pieces != null && PIECE.equals(other);
        return isCounted ? Optional.of(quantity.multiply(pieces)) : Optional.empty();
    }
}
