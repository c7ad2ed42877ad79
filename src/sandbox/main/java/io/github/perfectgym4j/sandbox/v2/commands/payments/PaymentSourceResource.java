package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Bank accounts and cards of members. */
@Path(ApiVersion.PATH + "/MemberPaymentSource")
@Consumes(MediaType.WILDCARD)
public class PaymentSourceResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public PaymentSourceResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Stores a bank account. */
    @POST
    @Path("AddDirectDebitPaymentMethod")
    public Response addDirectDebitPaymentMethod(String body) {
        Command command = new Command(body);
        DirectDebit wanted = DirectDebit.read(command);
        command.check();
        long sourceId = wanted.store(company.get());
        return Answers.json(200, new Row().put("paymentSourceId", sourceId).build());
    }

    /** Takes a card or bank account away, unless a contract is paid with it. */
    @POST
    @Path("Delete")
    public Response delete(String body) {
        Command command = new Command(body);
        long sourceId = command.requiredLong("memberPaymentSourceId");
        command.check();
        Company now = company.get();
        now.guard().alone(() -> {
            PaymentSource source = now.purses()
                    .sources()
                    .table()
                    .find(sourceId)
                    .orElseThrow(() -> new BusinessError("PaymentSourceNotFound", "memberPaymentSourceId"));
            if (source.isDeleted()) {
                throw new BusinessError("PaymentSourceAlreadyDeleted", "memberPaymentSourceId");
            }
            if (Assignment.isAttached(now, source)) {
                throw new BusinessError("PaymentSourceAttachedToContract", "memberPaymentSourceId");
            }
            now.purses().sources().delete(source);
            return source;
        });
        return Answers.json(200, Command.nothing());
    }
}
