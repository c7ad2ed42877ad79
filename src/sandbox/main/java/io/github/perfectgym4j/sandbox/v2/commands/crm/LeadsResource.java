package io.github.perfectgym4j.sandbox.v2.commands.crm;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Interaction;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.commands.members.SentAgreements;
import io.github.perfectgym4j.sandbox.v2.commands.members.SentDetails;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** Leads: adding, meeting and converting them. */
@Path(ApiVersion.PATH + "/Crm2")
@Consumes(MediaType.WILDCARD)
public class LeadsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public LeadsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Adds a lead. */
    @POST
    @Path("AddLead")
    public Response addLead(String body) {
        Command command = new Command(body);
        SentLead sent = SentLead.read(command, "postalCode");
        LeadRules.Choices choices = new LeadRules.Choices(
                command.optionalLong("ratingId"),
                command.optionalLong("campaignId"),
                command.optionalLong("inquiredViaId"));
        command.check();
        long id = new LeadRules(company.get()).add(sent, choices);
        return Answers.json(200, new Row().put("leadId", id).build());
    }

    /** Notes a call or a meeting that is to come, or one that was. */
    @POST
    @Path("CreateEvent")
    public Response createEvent(String body) {
        Command command = new Command(body);
        SentEvent sent = SentEvent.read(command);
        command.check();
        Interaction noted = new EventRules(company.get(), sent).create();
        return Answers.json(200, new Row().put("eventId", noted.id()).build());
    }

    /** Makes a guest out of a lead, under the same key. */
    @POST
    @Path("ConvertLeadToGuestMember")
    public Response convertLeadToGuestMember(String body) {
        Command command = new Command(body);
        long leadId = command.requiredLong("leadId");
        Long employeeId = command.optionalLong("convertedByEmployeeId");
        SentDetails details = SentDetails.read(command);
        Map<Long, Boolean> agreements = SentAgreements.read(command);
        command.check();
        new Conversion(company.get(), leadId).toGuest(employeeId, details, agreements);
        return Answers.json(200, Command.nothing());
    }
}
