package io.github.perfectgym4j.sandbox.v1.contracts;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** The fees of one contract as JSON: the contract's types ContractFeeStatement and ContractFeeDetails. */
final class FeeStatement {

    private FeeStatement() {}

    static JsonObject of(Company company, Contract contract) {
        ContractView view = new ContractView(company);
        List<Fee> fees = company.contracts().fees().ofContract(contract.id());
        Prices prices = contract.offer().prices();
        Row row = new Row();
        // This type has no end of the minimum term.
        view.add(new Row(), contract).build().forEach((name, value) -> {
            if (!name.equals("commitmentDate")) {
                row.put(name, value);
            }
        });
        return view.addState(row, contract)
                .put("administarationFee", prices.administration())
                .put("freezFee", prices.freeze())
                .put("joiningFee", prices.joining())
                .put("membershipFee", prices.membership())
                .put("totalFee", fees.stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .put("paidTransactions", rows(fees, false))
                .put("pendingTransactions", rows(fees, true))
                .build();
    }

    private static List<JsonObject> rows(List<Fee> fees, boolean isPending) {
        return fees.stream()
                .filter(fee -> fee.isPending() == isPending)
                .map(fee -> new Row()
                        .put("amount", fee.amount())
                        // A debt is negative (Q79).
                        .put("amountToSettle", fee.open().negate())
                        .put("date", isPending ? fee.due() : fee.paidAt())
                        .put("type", fee.type().wireName())
                        .build())
                .toList();
    }
}
