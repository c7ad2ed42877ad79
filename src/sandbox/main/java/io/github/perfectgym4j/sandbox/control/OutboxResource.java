package io.github.perfectgym4j.sandbox.control;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Lead;
import io.github.perfectgym4j.sandbox.company.papers.Outbox;
import io.github.perfectgym4j.sandbox.json.Row;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;

/**
 * Data that the API accepts but does not show, at {@code /sandbox/outbox}: mails with their tokens, and leads as they were stored. No
 * token needed.
 *
 * <pre>{@code
 * {"mails": [{"to": "…", "subject": "ConfirmEmailAddress", "token": "…"}], "leads": [{"lastName": "…", …}]}
 * }</pre>
 *
 * <p>The subject is the operation that the token is for; for {@code AcquireCoupon} the token is the key of the pass.
 */
@Path("outbox")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public OutboxResource(Supplier<Company> company) {
        this.company = company;
    }

    /** @return mails and leads since the start or the last reset, oldest first */
    @GET
    public String show() {
        Company now = company.get();
        List<JsonObject> mails =
                now.outbox().mails().stream().map(OutboxResource::show).toList();
        List<JsonObject> leads =
                now.leads().all().stream().map(OutboxResource::show).toList();
        return new Row().put("mails", mails).put("leads", leads).build().toString();
    }

    private static JsonObject show(Outbox.Mail mail) {
        return new Row()
                .put("to", mail.to())
                .put("subject", mail.subject())
                .put("token", mail.token())
                .build();
    }

    private static JsonObject show(Lead lead) {
        List<JsonObject> agreements = lead.agreements().entrySet().stream()
                .map(entry -> new Row()
                        .put("id", entry.getKey())
                        .put("flag", entry.getValue())
                        .build())
                .toList();
        return new Row()
                .put("firstName", lead.firstName())
                .put("lastName", lead.lastName())
                .put("secondName", lead.secondName())
                .put("sex", lead.sex())
                .put("email", lead.email())
                .put("phone", lead.phone())
                .put("rating", lead.rating())
                .put("zipCode", lead.zipCode())
                .put("address", lead.address())
                .put("birthDate", lead.birthDate())
                .put("clubId", lead.clubId())
                .put("sourceId", lead.sourceId())
                .put("referralId", lead.referralId())
                .put("consultantId", lead.consultantId())
                .put("phoneMarketingAgreement", lead.phoneMarketingAgreement())
                .put("agreement", agreements)
                .build();
    }
}
