package io.github.perfectgym4j.sandbox.v2.commands.crm;

import static io.github.perfectgym4j.sandbox.v2.commands.crm.LeadRules.refuseIf;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.crm.Leads;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.commands.members.Duplicates;
import io.github.perfectgym4j.sandbox.v2.commands.members.PersonalDataRules;
import io.github.perfectgym4j.sandbox.v2.commands.members.SentAgreements;
import io.github.perfectgym4j.sandbox.v2.commands.members.SentDetails;
import io.github.perfectgym4j.sandbox.v2.commands.members.SentPerson;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.sets.members.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making guests out of leads. */
final class Conversion {

    private final Company company;
    private final long leadId;

    Conversion(Company company, long leadId) {
        this.company = company;
        this.leadId = leadId;
    }

    private Optional<Leads.Entry> lead() {
        return company.leads().table().find(leadId).filter(entry -> !entry.isDeleted());
    }

    void toGuest(Long employeeId, SentDetails sent, Map<Long, Boolean> agreements) {
        company.guard().alone(() -> {
            Leads.Entry entry = lead().orElseThrow(() -> new BusinessError(
                    company.members().find(leadId).isPresent() ? "UserIsNotALead" : "LeadDoesNotExist", "leadId"));
            refuseIf(!entry.isOpen(), "UserIsNotALead", "leadId");
            refuseIf(
                    employeeId != null && company.instructors().find(employeeId).isEmpty(),
                    "ConsultantNotExist",
                    "convertedByEmployeeId");
            SentDetails details =
                    sent.over(SentDetails.of(Customer.of(company, entry).member()));
            check(details);
            agreements.keySet().forEach(this::checkAgreement);
            guest(entry, details);
            if (!agreements.isEmpty()) {
                company.agreements().answer(leadId, agreements);
            }
            if (employeeId != null) {
                company.enrolment().assignConsultant(leadId, employeeId);
            }
            return leadId;
        });
    }

    private void check(SentDetails details) {
        String city = details.address().cityName();
        refuseIf(city != null && !PersonalDataRules.isCityName(city), "InvalidCityName", "addressData.cityName");
        List<BusinessError.Reason> wrong =
                new ArrayList<>(PersonalDataRules.check(company, SentDetails.NOTHING, details));
        wrong.addAll(Duplicates.find(company, 0, SentPerson.NOTHING, details.person()));
        if (!wrong.isEmpty()) {
            throw new BusinessError(wrong);
        }
        refuseIf(
                !PersonalDataRules.isOfAge(company, details.person()),
                "InvalidAgeLegalGuardianIsRequired",
                "personalData.birthDate");
    }

    private void checkAgreement(long id) {
        Agreement agreement = SentAgreements.find(company, id)
                .orElseThrow(() -> new BusinessError("AgreementDoesntExist", "agreements"));
        refuseIf(agreement.isForContracts(), "ContractAgreementCanNotBeAttachedToGuest", "agreements");
    }

    private void guest(Leads.Entry entry, SentDetails details) {
        long clubId = Customer.of(company, entry).member().homeClubId();
        company.enrolment().convert(leadId, details.newMember(clubId, true, company.geo()));
        company.leads().convert(leadId);
    }

    long toOldGuest() {
        return company.guard().alone(() -> {
            Leads.Entry entry = lead().orElseThrow(() -> new BusinessError("InvalidLeadId", "leadId"));
            refuseIf(!entry.isOpen(), "LeadAlreadyConverted", "leadId");
            SentDetails details = SentDetails.of(Customer.of(company, entry).member());
            refuseIf(
                    !Duplicates.find(company, 0, SentPerson.NOTHING, details.person())
                            .isEmpty(),
                    "CannotIntegrateLead",
                    "leadId");
            guest(entry, details);
            return leadId;
        });
    }
}
