package io.github.perfectgym4j.v2.classpass;

import java.math.BigDecimal;

/**
 * A numbered place in a room (contract: {@code ClassPassLayout}).
 *
 * @param x where it is from left to right
 * @param y where it is from front to back
 * @param label its name
 */
public record Spot(BigDecimal x, BigDecimal y, String label) {}
