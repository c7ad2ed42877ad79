package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.WireNames;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * What a payment plan costs (contract: {@code ContractFees}). The wire spells two of the names in its own way (quirks Q28, Q40).
 *
 * @param joiningFee once, on joining
 * @param administrationFee once, for the administration
 * @param membershipFee in each billing period
 * @param freezeFee while the contract is paused
 */
public record ContractFees(
        Fee joiningFee,

        @JsonbProperty("administarationFee") @WireNames("administartionFee")
        Fee administrationFee,

        Fee membershipFee,
        @JsonbProperty("freezFee") Fee freezeFee) {}
