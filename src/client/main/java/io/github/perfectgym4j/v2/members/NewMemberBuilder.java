package io.github.perfectgym4j.v2.members;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The builder of what all requests for new members have.
 *
 * @param <B> the builder
 */
abstract class NewMemberBuilder<B extends NewMemberBuilder<B>> {

    final long homeClubId;
    Long parentMemberId;
    Long employeeConsultantId;
    Long recommendedByMemberId;
    String recommendedByReferralCode;
    PersonalData personalData;
    AddressData addressData;
    private final List<AgreementAnswer> agreements = new ArrayList<>();
    private final List<NewMemberAttribute> customAttributes = new ArrayList<>();

    NewMemberBuilder(long homeClubId) {
        this.homeClubId = homeClubId;
    }

    abstract B self();

    List<AgreementAnswer> agreements() {
        return agreements.isEmpty() ? null : agreements;
    }

    List<NewMemberAttribute> customAttributes() {
        return customAttributes.isEmpty() ? null : customAttributes;
    }

    /**
     * Sets the parent account.
     *
     * @param value key of the member whose child this is; needed for child accounts
     * @return this builder
     */
    public B parentMemberId(long value) {
        parentMemberId = value;
        return self();
    }

    /**
     * Sets the consultant.
     *
     * @param value key of the employee who gave advice
     * @return this builder
     */
    public B employeeConsultantId(long value) {
        employeeConsultantId = value;
        return self();
    }

    /**
     * Sets the member who recommended the club.
     *
     * @param value key of the member who recommended the club
     * @return this builder
     */
    public B recommendedByMemberId(long value) {
        recommendedByMemberId = value;
        return self();
    }

    /**
     * Sets the code of the recommendation.
     *
     * @param value code of the member who recommended the club; not together with {@code recommendedByMemberId}
     * @return this builder
     */
    public B recommendedByReferralCode(String value) {
        recommendedByReferralCode = value;
        return self();
    }

    /**
     * Sets the person.
     *
     * @param value details of the person
     * @return this builder
     */
    public B personalData(PersonalData value) {
        personalData = value;
        return self();
    }

    /**
     * Sets the address.
     *
     * @param value address of the person
     * @return this builder
     */
    public B addressData(AddressData value) {
        addressData = value;
        return self();
    }

    /**
     * Adds an answer to an agreement.
     *
     * @param id key of the agreement
     * @param agrees whether the person agrees
     * @return this builder
     */
    public B agreement(long id, boolean agrees) {
        agreements.add(new AgreementAnswer(id, agrees));
        return self();
    }

    /**
     * Adds a custom attribute.
     *
     * @param definitionId key of the attribute's definition
     * @param value its value; see {@link AttributeValues}
     * @return this builder
     */
    public B customAttribute(long definitionId, JsonValue value) {
        customAttributes.add(new NewMemberAttribute(definitionId, value));
        return self();
    }

    /** A recommendation has one source. */
    static void requireOneRecommendation(Long memberId, String referralCode) {
        if (memberId != null && referralCode != null) {
            throw new IllegalArgumentException(
                    "recommendedByMemberId and recommendedByReferralCode must not be given together");
        }
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
