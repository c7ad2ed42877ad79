package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Bookings by hand: charges of a contract, payments, refunds. */
@Path(ApiVersion.PATH + "/Transactions")
@Consumes(MediaType.WILDCARD)
public class TransactionsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public TransactionsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Charges a contract. The answer is the key of a row of {@code ContractCharges}. */
    @POST
    @Path("AddContractCharge")
    public Response addContractCharge(String body) {
        Command command = new Command(body);
        ContractEntry entry = ContractEntry.read(command);
        command.check();
        return answer(new ContractEntries(company.get()).charge(entry));
    }

    /** Books a payment that was taken elsewhere. The answer is the key of a row of {@code Transactions}. */
    @POST
    @Path("AddContractPayment")
    public Response addContractPayment(String body) {
        Command command = new Command(body);
        ContractEntry entry = ContractEntry.read(command);
        ContractEntry.Till till = ContractEntry.Till.read(command);
        command.check();
        return answer(new ContractEntries(company.get()).pay(entry, till));
    }

    /** Gives money back. The answer is the key of a row of {@code Transactions}. */
    @POST
    @Path("AddPaymentRefund")
    public Response addPaymentRefund(String body) {
        Command command = new Command(body);
        ContractEntry entry = ContractEntry.read(command);
        String method = command.optionalText("accountingPaymentMethod");
        command.check();
        return answer(new ContractEntries(company.get()).refund(entry, method));
    }

    private static Response answer(long transactionId) {
        return Answers.json(200, new Row().put("transactionId", transactionId).build());
    }
}
