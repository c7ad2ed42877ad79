package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Invoices between companies. */
@Path(ApiVersion.PATH + "/Invoices")
@Consumes(MediaType.WILDCARD)
public class InvoicesResource {

    private static final String ID = "invoiceId";

    private final Supplier<Company> company;

    /** @param company the company's data */
    public InvoicesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Deletes an invoice that has not been paid. */
    @POST
    @Path("DeleteInvoice")
    public Response deleteInvoice(String body) {
        return change(body, company.get().invoices()::delete);
    }

    /** Notes that an invoice was paid just now. */
    @POST
    @Path("MarkCompanyInvoiceAsPaid")
    public Response markCompanyInvoiceAsPaid(String body) {
        return change(body, company.get().invoices()::markAsPaid);
    }

    private static Response change(String body, LongConsumer change) {
        Command command = new Command(body);
        long invoiceId = command.requiredLong(ID);
        command.check();
        try {
            change.accept(invoiceId);
        } catch (Refused refused) {
            if (refused.reason() == Reason.UNKNOWN_KEY) {
                throw new BusinessError("InvoiceDoesNotExist", ID);
            }
            throw new BusinessError(
                    refused.subject() == Subject.START ? "PaymentDateLowerThanInvoiceCreatedDate" : "UnknownError", ID);
        }
        return Answers.json(200, Command.nothing());
    }
}
