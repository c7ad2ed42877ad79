package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.shop.Checkout;
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
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Supplier;

/** The prepaid account: paying from it, and paying into it. */
@Path(ApiVersion.PATH + "/Payments")
@Consumes(MediaType.WILDCARD)
public class PaymentsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public PaymentsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Pays from the prepaid account, at once. */
    @POST
    @Path("PayWithPrepaidAccount")
    public Response payWithPrepaidAccount(String body) {
        Command command = new Command(body);
        Checkout checkout = CheckoutFields.read(command);
        command.check();
        Company now = company.get();
        UUID process = now.guard().alone(() -> {
            CheckoutRules.check(now, checkout);
            if (now.purses().balance(checkout.memberId()).compareTo(checkout.total()) < 0) {
                throw new BusinessError("InsufficientPrepaidAccountBalance", "totalAmount");
            }
            now.purses().add(checkout.memberId(), checkout.total().negate(), Subject.TOTAL_AMOUNT);
            now.checkouts().settle(checkout, Means.PREPAID);
            return now.payments().online().ended();
        });
        return Answers.json(200, new Row().put("processKey", process).build());
    }

    /** Pays into the prepaid account, which also gets the bonus. */
    @POST
    @Path("PrepaidTopup")
    public Response prepaidTopup(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        BigDecimal amount = command.optionalDecimal("topupAmount");
        command.check();
        if (amount == null || amount.signum() <= 0) {
            throw new BusinessError("TopupAmountMustBeGreaterThanZero", "topupAmount");
        }
        Checks.requireCents("topupAmount", amount);
        Company now = company.get();
        if (now.members().find(memberId).filter(member -> !member.isDeleted()).isEmpty()) {
            // The contract has no code for this.
            throw Checks.invalid("memberId");
        }
        BigDecimal balance = now.payments().prepaid(memberId, amount, null).balance();
        return Answers.json(200, new Row().put("currentPrepaidBalance", balance).build());
    }
}
