package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import java.util.List;

/** Which contracts a new card or bank account is to pay ({@code assignToContractsMode}). */
final class Assignment {

    static final String MODE = "assignToContractsMode";

    private static final String ALL = "AssignToAllActiveContracts";
    private static final List<String> MODES = List.of("DoNotAssign", ALL);

    private Assignment() {}

    /** Whether it is to pay all contracts that are not over; without a mode it pays none. */
    static boolean toAllActive(Command command) {
        return ALL.equals(command.optionalWord(MODE, MODES));
    }

    static void assign(Company company, PaymentSource source) {
        company.contracts().of(source.memberId()).stream()
                .filter(contract -> contract.status(company.contracts().now(source.memberId())) != Status.ENDED)
                .forEach(contract -> company.contracts().payWith(contract.id(), source.id()));
    }

    /** Whether a contract that is not over is paid with it. */
    static boolean isAttached(Company company, PaymentSource source) {
        return company.contracts().of(source.memberId()).stream()
                .filter(contract -> contract.status(company.contracts().now(source.memberId())) != Status.ENDED)
                .map(contract -> contract.sale().paymentSourceId())
                .anyMatch(id -> id != null && id == source.id());
    }
}
