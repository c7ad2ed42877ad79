package io.github.perfectgym4j.sandbox.company.profile;

import java.util.Set;

/**
 * A time in which members get something for bringing others.
 *
 * @param id key
 * @param isActive whether it goes on
 * @param rules text
 * @param clubIds home clubs of the members it is for
 */
public record Campaign(long id, boolean isActive, String rules, Set<Long> clubIds) {}
