package io.github.perfectgym4j.sandbox.v2.sets.crm;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Interaction;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Calls and meetings. None has a sub-type in the sandbox: no command takes one. */
final class Crm2Events implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Crm2Events", "Crm2Event", Interaction.class)
                .property(
                        "createdTime",
                        DATE_TIME,
                        (company, event) -> event.created().atOffset(ZoneOffset.UTC),
                        ORDERABLE)
                .number("clubId", event -> event.plan().clubId(), ORDERABLE)
                .number("consultantId", event -> event.plan().consultantId())
                .enumeration("eventOutcome", CrmWords.OUTCOMES, Interaction::outcome)
                .enumeration(
                        "eventType", CrmWords.EVENT_TYPES, event -> event.plan().type())
                .flag("isDeleted", Interaction::isDeleted, NOT_FILTERABLE)
                .one("relatedTo", "Crm2Lead")
                .number("relatedToId", event -> event.plan().relatedToId())
                .text("subject", event -> event.plan().subject())
                .unknown("eventSubTypeId", INT64, NOT_FILTERABLE)
                .property(
                        "timeFrom",
                        DATE_TIME,
                        (company, event) -> moment(company, event, event.plan().from()),
                        ORDERABLE)
                .property(
                        "timeTo",
                        DATE_TIME,
                        (company, event) -> moment(company, event, event.plan().until()),
                        ORDERABLE)
                .one("club", "Club")
                .one("consultant", "Employee")
                .one("eventSubType", "ApplicationDictionaryValue")
                .id(Interaction::id)
                .table(company -> company.interactions().table());
    }

    private static OffsetDateTime moment(Company company, Interaction event, LocalDateTime local) {
        return Moments.moment(company, event.plan().clubId(), local);
    }
}
