package io.github.perfectgym4j.v2.members;

import java.util.List;
import java.util.Objects;

/**
 * The ways on which a member found the club, in place of the present ones (contract: {@code MemberSetMarketingSourcesRequest}).
 *
 * @param memberId key of the member
 * @param marketingSources keys of the sources; empty removes all
 */
public record SetMarketingSources(long memberId, List<String> marketingSources) {

    /** Checks what the contract requires. */
    public SetMarketingSources {
        marketingSources = List.copyOf(Objects.requireNonNull(marketingSources, "marketingSources"));
    }
}
