package io.github.perfectgym4j.sandbox.v2.sets.crm;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Leads.Entry;
import io.github.perfectgym4j.sandbox.company.crm.Word;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.members.Customer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Leads, also those that have become guests or members. */
final class Crm2Leads implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Crm2Leads", "Crm2Lead", Entry.class)
                .enumeration("userType", CrmWords.USER_TYPES, Crm2Leads::userType)
                .text("firstName", entry -> entry.lead().firstName())
                .text("lastName", entry -> entry.lead().lastName())
                .text("phone", entry -> entry.lead().phone())
                .text("email", entry -> entry.lead().email())
                .number("clubId", entry -> entry.lead().clubId())
                .text("status", entry -> entry.progress().isConverted() ? "Converted" : "New")
                .text("rating", Crm2Leads::rating)
                .text("campaign", entry -> text(entry.progress().campaign()))
                .text("inquiredVia", entry -> text(entry.progress().inquiredVia()))
                .property(
                        "conversionDate",
                        DATE_TIME,
                        (company, entry) -> moment(entry.progress().converted()))
                .number("consultantId", entry -> entry.lead().consultantId())
                .flag("isDeleted", Entry::isDeleted)
                .property("creationDateTime", DATE_TIME, (company, entry) -> moment(entry.created()), NOT_FILTERABLE)
                .one("club", "Club")
                .one("consultant", "Employee")
                .id(Entry::id)
                .table(company -> company.leads().table());
    }

    private static String userType(Company company, Entry entry) {
        return company.members()
                .find(entry.id())
                .map(member -> Customer.of(member).type())
                .orElse("Lead");
    }

    private static String rating(Entry entry) {
        return Optional.ofNullable(entry.progress().rating())
                .or(() -> Word.rating(entry.lead().rating()))
                .map(Word::text)
                .orElse(null);
    }

    private static String text(Word word) {
        return word == null ? null : word.text();
    }

    private static Object moment(Instant when) {
        return when == null ? null : when.atOffset(ZoneOffset.UTC);
    }
}
