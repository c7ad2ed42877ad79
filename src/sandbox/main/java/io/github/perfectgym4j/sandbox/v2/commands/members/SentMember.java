package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.util.List;
import java.util.Map;

/**
 * A member who is to be added.
 *
 * @param homeClubId home club
 * @param parentId parent of a child; null if none
 * @param consultantId employee in charge; null if none
 * @param recommendedById who brought the member; null if none
 * @param referralCode code of who brought the member; null if none
 * @param details personal data and address
 * @param agreements answers by the keys of agreements
 * @param attributes values of the company's own attributes
 */
record SentMember(
        long homeClubId,
        Long parentId,
        Long consultantId,
        Long recommendedById,
        String referralCode,
        SentDetails details,
        Map<Long, Boolean> agreements,
        List<SentAttributes.Sent> attributes) {

    static SentMember read(Fields command) {
        return new SentMember(
                command.requiredLong("homeClubId"),
                command.optionalLong("parentMemberId"),
                command.optionalLong("employeeConsultantId"),
                command.optionalLong("recommendedByMemberId"),
                command.optionalText("recommendedByReferralCode"),
                SentDetails.read(command),
                SentAgreements.read(command),
                command.objects("customAttributes").stream()
                        .map(SentMember::attribute)
                        .toList());
    }

    private static SentAttributes.Sent attribute(Fields sent) {
        Long definitionId = sent.optionalLong("customAttributeTypeId");
        return new SentAttributes.Sent(definitionId == null ? 0 : definitionId, sent.optionalJson("value"));
    }

    /** @return nothing: most of it is personal */
    @Override
    public String toString() {
        return "SentMember[]";
    }
}
