package io.github.perfectgym4j.sandbox.v1.crm;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Lead;
import io.github.perfectgym4j.sandbox.company.crm.LeadSource;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.AgreementView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Area Crm. One method for each of the contract's 3 operations, each named after its {@code operationId}. All in employee mode; the two
 * lists have no mark in the documentation (Q66).
 */
@Path("Api/Crm")
public class CrmResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public CrmResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Stores a lead. The answer is undocumented (Q65): an empty list here. Employee mode. */
    @POST
    @Path("Lead")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response addLead(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        Lead lead = new Lead(
                parameters.optionalText("firstName"),
                parameters.optionalText("lastName"),
                parameters.optionalText("secondName"),
                parameters.optionalChoice("sex", "Male", "Female"),
                parameters.optionalText("email"),
                parameters.optionalText("phone"),
                rating(parameters),
                parameters.optionalText("zipCode"),
                parameters.optionalText("address"),
                parameters.optionalTime("birthDate"),
                parameters.optionalLong("clubId"),
                parameters.optionalLong("sourceId"),
                parameters.optionalLong("referralId"),
                parameters.optionalLong("consultantId"),
                parameters.booleanOrNull("phoneMarketingAgreement"),
                agreements(parameters));
        parameters.check();
        company.get().leads().add(lead);
        return answers.elements("", List.of());
    }

    private static Integer rating(Parameters parameters) {
        String rating = parameters.optionalChoice("rating", "1", "2", "3");
        return rating == null ? null : Integer.valueOf(rating);
    }

    private static Map<Long, Boolean> agreements(Parameters parameters) {
        Map<Long, Boolean> agreements = new LinkedHashMap<>();
        parameters
                .nestedList("agreement")
                .forEach(agreement -> agreements.put(agreement.requiredLong("id"), agreement.requiredBoolean("flag")));
        return agreements;
    }

    /** Where leads come from. Employee mode. */
    @GET
    @Path("Lead/Sources")
    @Modes(Mode.EMPLOYEE)
    public Response listLeadSources() {
        return answers.elements(
                "LeadSource",
                LeadSource.ALL.stream()
                        .map(source -> new Row()
                                .put("id", source.id())
                                .put("name", source.name())
                                .put("description", source.description())
                                .build())
                        .toList());
    }

    /** What a lead can agree to. Employee mode. */
    @GET
    @Path("Lead/Agreements")
    @Modes(Mode.EMPLOYEE)
    public Response listLeadAgreements() {
        return answers.elements("AgreementType", AgreementView.all());
    }
}
