package io.github.perfectgym4j.v2.members;

/**
 * Details of a member that are to be changed (contract: {@code UpdateMemberRequest}).
 *
 * @param memberId key of the member
 * @param personalData details of the person, or null
 * @param addressData address of the person, or null
 */
public record UpdateMemberDetails(long memberId, PersonalData personalData, AddressData addressData) {

    /**
     * A request without changes yet.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static UpdateMemberDetails of(long memberId) {
        return new UpdateMemberDetails(memberId, null, null);
    }

    /**
     * Sets the details of the person.
     *
     * @param value details of the person, or null
     * @return the request with it
     */
    public UpdateMemberDetails withPersonalData(PersonalData value) {
        return new UpdateMemberDetails(memberId, value, addressData);
    }

    /**
     * Sets the address of the person.
     *
     * @param value address of the person, or null
     * @return the request with it
     */
    public UpdateMemberDetails withAddressData(AddressData value) {
        return new UpdateMemberDetails(memberId, personalData, value);
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "UpdateMemberDetails[***]";
    }
}
