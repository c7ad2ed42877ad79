package io.github.perfectgym4j.sandbox.v2.commands.crm;

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

/** Leads by the old CRM: the same ones. */
@Path(ApiVersion.PATH + "/Crm")
@Consumes(MediaType.WILDCARD)
public class OldLeadsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public OldLeadsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Adds a lead. Whether it walked in makes no difference in the sandbox. */
    @POST
    @Path("AddLead")
    public Response addLead(String body) {
        Command command = new Command(body);
        SentLead sent = SentLead.read(command, "zipCode");
        command.optionalBoolean("isWalkIn");
        command.check();
        long id = new LeadRules(company.get()).addOld(sent);
        return Answers.json(200, new Row().put("leadId", id).build());
    }

    /** Makes a guest out of a lead, under the same key. */
    @POST
    @Path("ConvertLeadToGuest")
    public Response convertLeadToGuest(String body) {
        Command command = new Command(body);
        Long leadId = command.optionalLong("leadId");
        command.check();
        long memberId = new Conversion(company.get(), leadId == null ? 0 : leadId).toOldGuest();
        return Answers.json(200, new Row().put("memberId", memberId).build());
    }
}
