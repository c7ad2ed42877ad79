package io.github.perfectgym4j.v2.classpass;

/**
 * A picture (contract: {@code ClassPassImage}).
 *
 * @param width width in pixels
 * @param height height in pixels
 * @param url address
 */
public record Image(Integer width, Integer height, String url) {}
