package io.github.perfectgym4j.v2.classpass;

import java.util.List;

/**
 * A page of companies (contract: {@code ClassPassPartnerResult}).
 *
 * @param partners the companies; never null
 * @param pagination which page it is
 */
public record PartnerPage(List<Partner> partners, Pagination pagination) {}
