package io.github.perfectgym4j.sandbox.v2.commands.crm;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Lead;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lead as both commands send it, and what can be wrong about one. */
final class SentLead {

    private static final List<String> SEXES = List.of("Male", "Female", "Other");
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,}";

    private final Lead lead;

    private SentLead(Lead lead) {
        this.lead = lead;
    }

    /**
     * Reads the fields.
     *
     * @param command what was sent
     * @param postalCode name of the field with the postal code
     */
    static SentLead read(Command command, String postalCode) {
        SentTime birthDate = command.optionalTime("birthDate");
        Map<Long, Boolean> agreements = new LinkedHashMap<>();
        command.objects("agreements").forEach(answer -> {
            Long id = answer.optionalLong("id");
            agreements.put(id == null ? 0 : id, answer.optionalBoolean("hasAgreed"));
        });
        return new SentLead(new Lead(
                command.optionalText("firstName"),
                command.optionalText("lastName"),
                command.optionalText("secondName"),
                command.optionalWord("sex", SEXES),
                command.optionalText("email"),
                command.optionalText("phone"),
                command.optionalInt("rating"),
                command.optionalText(postalCode),
                command.optionalText("address"),
                birthDate == null ? null : birthDate.local(),
                command.requiredLong("clubId"),
                command.optionalLong("sourceId"),
                null,
                command.optionalLong("consultantId"),
                command.optionalFlag("phoneMarketingAgreement"),
                agreements));
    }

    Lead lead() {
        return lead;
    }

    boolean hasIdentifier() {
        return lead.email() != null || lead.phone() != null;
    }

    boolean isPhoneWrong() {
        return lead.phone() != null && !lead.phone().matches(PHONE);
    }

    boolean isRatingWrong() {
        return lead.rating() != null && (lead.rating() < 1 || lead.rating() > 3);
    }

    boolean isEmailKnown(Company company) {
        return lead.email() != null
                && (company.leads().all().stream()
                                .anyMatch(other -> lead.email().equalsIgnoreCase(other.email()))
                        || !company.members()
                                .list(member -> lead.email().equalsIgnoreCase(member.email()), (one, two) -> 0)
                                .isEmpty());
    }

    boolean isPhoneKnown(Company company) {
        return lead.phone() != null
                && (company.leads().all().stream()
                                .anyMatch(other -> lead.phone().equals(other.phone()))
                        || !company.members()
                                .list(
                                        member -> lead.phone()
                                                .equals(member.person().phoneNumber()),
                                        (one, two) -> 0)
                                .isEmpty());
    }

    boolean isAgreementUnknown(Company company) {
        return lead.agreements().keySet().stream()
                .anyMatch(id -> !AgreementType.exists(id)
                        && company.agreements().table().find(id).isEmpty());
    }
}
