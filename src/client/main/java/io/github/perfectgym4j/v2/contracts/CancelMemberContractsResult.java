package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * The outcome of the cancellation of a member's contracts (contract: {@code CancelMemberContractsResult}).
 *
 * @param cancellations one entry for each contract; never null
 */
public record CancelMemberContractsResult(
        @JsonbProperty("contractCancellationDetailsList") List<ContractCancellation> cancellations) {}
