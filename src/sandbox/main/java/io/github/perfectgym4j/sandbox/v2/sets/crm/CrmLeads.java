package io.github.perfectgym4j.sandbox.v2.sets.crm;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.crm.Leads.Entry;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The leads as the old CRM shows them: the same ones, under the same keys. */
final class CrmLeads implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CrmLeads", "CrmLead", Entry.class)
                .text("firstName", entry -> entry.lead().firstName())
                .text("lastName", entry -> entry.lead().lastName())
                .text("phone", entry -> entry.lead().phone())
                .text("email", entry -> entry.lead().email())
                .number("clubId", entry -> entry.lead().clubId())
                .text("type", entry -> "Lead")
                .number("consultantId", entry -> entry.lead().consultantId())
                .property(
                        "memberId", INT64, (company, entry) -> entry.progress().isConverted() ? entry.id() : null)
                .flag("isDeleted", Entry::isDeleted)
                .one("club", "Club")
                .one("consultant", "Employee")
                .one("member", "Member")
                .id(Entry::id)
                .table(company -> company.leads().table());
    }
}
