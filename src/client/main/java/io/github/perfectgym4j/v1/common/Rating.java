package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.WireNames;
import java.math.BigDecimal;

/**
 * The rating of a class type or an instructor, from all votes (contract: {@code Rating}). Two sets of names are documented (quirk Q23).
 *
 * @param rating mean of all votes, 1 to 5; null while there are none
 * @param votesCount how many votes there are
 * @param rankingSort weighted mean for putting the rated in an order, the best one highest
 */
public record Rating(
        BigDecimal rating,
        @WireNames("submitionsCount") Integer votesCount,
        @WireNames("rankingFactor") BigDecimal rankingSort) {}
