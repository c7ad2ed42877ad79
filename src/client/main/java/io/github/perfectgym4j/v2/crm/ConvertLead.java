package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.members.AddressData;
import io.github.perfectgym4j.v2.members.AgreementAnswer;
import io.github.perfectgym4j.v2.members.PersonalData;
import java.util.List;

/**
 * A lead that becomes a guest (contract: {@code ConvertLeadToGuestMemberCrm2Request}).
 *
 * @param leadId key of the lead
 * @param convertedByEmployeeId key of the employee who did it, or null
 * @param personalData details of the person, or null
 * @param addressData address of the person, or null
 * @param agreements answers to agreements, or null
 */
public record ConvertLead(
        long leadId,
        Long convertedByEmployeeId,
        PersonalData personalData,
        AddressData addressData,
        List<AgreementAnswer> agreements) {

    /** Keeps copies of the lists. */
    public ConvertLead {
        agreements = agreements == null ? null : List.copyOf(agreements);
    }

    /**
     * A request with what is required.
     *
     * @param leadId key of the lead
     * @return the request
     */
    public static ConvertLead of(long leadId) {
        return new ConvertLead(leadId, null, null, null, null);
    }

    /**
     * Sets the key of the employee who did it.
     *
     * @param value key of the employee who did it
     * @return the request with it
     */
    public ConvertLead withConvertedByEmployeeId(long value) {
        return new ConvertLead(leadId, value, personalData, addressData, agreements);
    }

    /**
     * Sets the details of the person.
     *
     * @param value details of the person, or null
     * @return the request with it
     */
    public ConvertLead withPersonalData(PersonalData value) {
        return new ConvertLead(leadId, convertedByEmployeeId, value, addressData, agreements);
    }

    /**
     * Sets the address of the person.
     *
     * @param value address of the person, or null
     * @return the request with it
     */
    public ConvertLead withAddressData(AddressData value) {
        return new ConvertLead(leadId, convertedByEmployeeId, personalData, value, agreements);
    }

    /**
     * Sets the answers to agreements.
     *
     * @param value answers to agreements, or null
     * @return the request with it
     */
    public ConvertLead withAgreements(List<AgreementAnswer> value) {
        return new ConvertLead(leadId, convertedByEmployeeId, personalData, addressData, value);
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "ConvertLead[***]";
    }
}
