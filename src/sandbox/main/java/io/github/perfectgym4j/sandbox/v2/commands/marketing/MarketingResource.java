package io.github.perfectgym4j.sandbox.v2.commands.marketing;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Voucher;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** Vouchers. */
@Path(ApiVersion.PATH + "/Marketing")
public class MarketingResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MarketingResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Tells whether a voucher is good for something, and why not. */
    @GET
    @Path("ValidateVoucherCode")
    public Response validateVoucherCode(@Context UriInfo uri) {
        Command command = Command.of(uri, "request");
        VoucherRules rules = VoucherRules.read(company.get(), command);
        command.check();
        Voucher voucher = rules.find();
        List<String> errors = rules.errors(voucher);
        return Answers.json(
                200,
                new Row()
                        .put("errors", Json.createArrayBuilder(errors).build())
                        .put("voucherInfo", info(voucher, rules.isForPlan(voucher)))
                        .put("isValid", errors.isEmpty())
                        .build());
    }

    private JsonObject info(Voucher voucher, boolean isForPlan) {
        return new Row()
                .put("code", voucher.code())
                .put("description", voucher.description())
                .put("validForSpecifiedPaymentPlan", isForPlan)
                .put("startDate", voucher.first().atStartOfDay())
                .put("endDate", voucher.last().atStartOfDay())
                .put("usageCount", company.get().offers().vouchers().used(voucher))
                .put("usageLimit", voucher.limit())
                .build();
    }
}
