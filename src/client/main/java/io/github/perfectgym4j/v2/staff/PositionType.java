package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a position of employees. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PositionType(String value) implements TextValue {

    /** At the reception. */
    public static final PositionType CUSTOMER_SERVICE = new PositionType("CustomerService");

    /** Trainer. */
    public static final PositionType TRAINER = new PositionType("Trainer");

    /** In the office. */
    public static final PositionType ADMINISTRATION = new PositionType("Administration");

    /** In sales. */
    public static final PositionType SALESMAN = new PositionType("Salesman");
}
