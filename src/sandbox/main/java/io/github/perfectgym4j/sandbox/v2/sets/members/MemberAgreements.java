package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.LocalDate;

/** Texts that members or contracts need an answer to: those of version 1 under the same keys, and more. */
final class MemberAgreements implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberAgreements", "MemberAgreement", Agreement.class)
                .text("name", agreement -> agreement.text().name(), REQUIRED)
                .property("status", TEXT, MemberAgreements::status, REQUIRED)
                .flag("isRequired", Agreement::isRequired, REQUIRED)
                .flag("requiredForExistingUsers", Agreement::isRequired, REQUIRED)
                .text("title", agreement -> agreement.text().title())
                .text("content", agreement -> agreement.text().content())
                .text(
                        "agreementType",
                        agreement -> agreement.isForContracts() ? "ContractAgreement" : "MemberAgreement")
                .day("fromDate", Agreement::from)
                .day("toDate", Agreement::to)
                .embeddedMany("attachments", "MemberAgreementAttachment", MemberAgreementAttachments::of)
                .many("agreementChannels", "MemberAgreementChannel", (company, agreement) -> agreement.channels())
                .many("availableForPaymentPlans", "PaymentPlan", (company, agreement) -> agreement.planIds().stream()
                        .flatMap(id -> company.offers().plans().find(id).stream())
                        .toList())
                .id(Agreement::id)
                .number("version", Agreement::timestamp, ORDERABLE, REQUIRED)
                .table(company -> company.agreements().table());
    }

    private static String status(Company company, Agreement agreement) {
        LocalDate today = company.time().today();
        if (agreement.isFuture(today)) {
            return "Future";
        }
        return agreement.isOver(today) ? "Ended" : "Current";
    }
}
