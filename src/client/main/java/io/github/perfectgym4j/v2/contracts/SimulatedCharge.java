package io.github.perfectgym4j.v2.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A charge that a contract would have. Amounts are in the currency of the club (contract: {@code ContractSimulationCharge1}).
 *
 * @param type what it is for
 * @param chargeDate day that it stands for, such as the first of the month
 * @param dueDate day until which it has to be paid
 * @param amount gross amount
 * @param amountNet net amount
 * @param taxes taxes in it
 * @param description words for it
 */
public record SimulatedCharge(
        ChargeType type,
        LocalDate chargeDate,
        LocalDate dueDate,
        BigDecimal amount,
        BigDecimal amountNet,
        BigDecimal taxes,
        String description) {}
