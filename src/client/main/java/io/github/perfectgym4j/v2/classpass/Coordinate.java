package io.github.perfectgym4j.v2.classpass;

import java.math.BigDecimal;

/**
 * A place on the globe (contract: {@code ClassPassCoordinate}).
 *
 * @param latitude degrees to the north
 * @param longitude degrees to the east
 */
public record Coordinate(BigDecimal latitude, BigDecimal longitude) {}
