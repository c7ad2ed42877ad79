package io.github.perfectgym4j.sandbox.company.contracts;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What is charged to a member.
 *
 * @param memberId who pays
 * @param contractId contract it follows from; null if none
 * @param type what for
 * @param transactionTypeId kind of transaction in the books; null if none
 * @param description text
 * @param due payable by
 * @param amount amount with tax
 */
public record Charge(
        long memberId,
        Long contractId,
        Fee.Type type,
        Long transactionTypeId,
        String description,
        LocalDateTime due,
        BigDecimal amount) {}
