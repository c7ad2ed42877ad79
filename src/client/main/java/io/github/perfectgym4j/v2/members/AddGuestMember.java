package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * A person without a contract who is to be added (contract: {@code GuestMemberAddRequest}).
 *
 * @param homeClubId key of the home club
 * @param parentMemberId key of the member whose child this is; needed for child accounts, or null
 * @param employeeConsultantId key of the employee who gave advice, or null
 * @param recommendedByMemberId key of the member who recommended the club, or null
 * @param recommendedByReferralCode code of the member who recommended the club; not together with {@code recommendedByMemberId}, or null
 * @param personalData details of the person, or null
 * @param addressData address of the person, or null
 * @param agreements answers to agreements, or null
 * @param customAttributes custom attributes, or null
 */
public record AddGuestMember(
        long homeClubId,
        Long parentMemberId,
        Long employeeConsultantId,
        Long recommendedByMemberId,
        String recommendedByReferralCode,
        PersonalData personalData,
        AddressData addressData,
        List<AgreementAnswer> agreements,
        List<NewMemberAttribute> customAttributes) {

    /** Checks what the contract requires. */
    public AddGuestMember {
        NewMemberBuilder.requireOneRecommendation(recommendedByMemberId, recommendedByReferralCode);
        agreements = NewMemberBuilder.copy(agreements);
        customAttributes = NewMemberBuilder.copy(customAttributes);
    }

    /**
     * Begins a request with what is required.
     *
     * @param homeClubId key of the home club
     * @return a builder
     */
    public static Builder builder(long homeClubId) {
        return new Builder(homeClubId);
    }

    /** Puts the request together. */
    public static final class Builder extends NewMemberBuilder<Builder> {

        private Builder(long homeClubId) {
            super(homeClubId);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws IllegalArgumentException if the recommendation has two sources
         */
        public AddGuestMember build() {
            return new AddGuestMember(
                    homeClubId,
                    parentMemberId,
                    employeeConsultantId,
                    recommendedByMemberId,
                    recommendedByReferralCode,
                    personalData,
                    addressData,
                    agreements(),
                    customAttributes());
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "AddGuestMember[***]";
    }
}
