package io.github.perfectgym4j.v1.common;

import java.util.List;

/**
 * An attribute that the tenant has made up (contract: {@code CustomAttribute}).
 *
 * @param value value of the attribute
 * @param translations its texts by language
 */
public record CustomAttribute(String value, List<Translation> translations) {}
