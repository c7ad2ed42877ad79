package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * All fees of one contract, paid or not (contract: {@code ContractFeeStatement}). Amounts are in the currency of the club.
 *
 * @param id key of the contract, not of a fee
 * @param timestamp change counter of the contract
 * @param isDeleted whether the contract has been deleted
 * @param signDate when it was signed, local time; also sent as {@code signUpDate} (quirk Q24)
 * @param startDate when it begins, local time
 * @param cancelDate when it was cancelled, local time; null if it was not
 * @param endDate when it ends, local time; null if it goes on until it is cancelled
 * @param isActive whether it is marked as active
 * @param administrationFee fee for the administration (misspelt on the wire, quirk Q28)
 * @param freezeFee fee while it is paused (misspelt on the wire, quirk Q40)
 * @param joiningFee fee on joining
 * @param membershipFee fee of each billing period
 * @param totalFee all fees of the whole term together
 * @param paidTransactions fees that have been paid
 * @param pendingTransactions fees that have not
 * @param status how the contract stands
 * @param isCurrent whether it is in force for the member now
 */
public record ContractFeeStatement(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        @WireNames("signUpDate") LocalDateTime signDate,
        LocalDateTime startDate,
        LocalDateTime cancelDate,
        LocalDateTime endDate,
        Boolean isActive,
        @JsonbProperty("administarationFee") BigDecimal administrationFee,
        @JsonbProperty("freezFee") BigDecimal freezeFee,
        BigDecimal joiningFee,
        BigDecimal membershipFee,
        BigDecimal totalFee,
        List<ContractFeeDetails> paidTransactions,
        List<ContractFeeDetails> pendingTransactions,
        ContractStatus status,
        Boolean isCurrent)
        implements Change {}
