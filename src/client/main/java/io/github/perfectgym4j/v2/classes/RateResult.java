package io.github.perfectgym4j.v2.classes;

/**
 * A vote that has been counted (contract: {@code RateResult}).
 *
 * @param ratingId key of the vote
 */
public record RateResult(Long ratingId) {}
