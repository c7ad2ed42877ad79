package io.github.perfectgym4j.v1.users;

import java.util.List;
import java.util.Objects;

/**
 * What a member has agreed to (contract: {@code UserAgreementsRequest}).
 *
 * @param agreementIds keys of the texts; see {@link UsersClient#agreementTypes()}
 */
public record UserAgreements(List<Long> agreementIds) {

    /** Checks what the contract requires. */
    public UserAgreements {
        agreementIds = List.copyOf(Objects.requireNonNull(agreementIds, "agreementIds"));
    }
}
