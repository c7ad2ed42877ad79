package io.github.perfectgym4j.sandbox.company.crm;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A prospective customer. Everything not sent is null.
 *
 * @param firstName first name
 * @param lastName last name
 * @param secondName middle name
 * @param sex {@code Male} or {@code Female}
 * @param email address
 * @param phone phone number
 * @param rating quality of the lead, 1 to 3
 * @param zipCode postal code
 * @param address address in one line
 * @param birthDate day of birth
 * @param clubId club
 * @param sourceId where the lead comes from
 * @param referralId member who recommended the club
 * @param consultantId employee in charge
 * @param phoneMarketingAgreement may be phoned about offers
 * @param agreements consent or refusal by the key of the agreement type; may be empty
 */
public record Lead(
        String firstName,
        String lastName,
        String secondName,
        String sex,
        String email,
        String phone,
        Integer rating,
        String zipCode,
        String address,
        LocalDateTime birthDate,
        Long clubId,
        Long sourceId,
        Long referralId,
        Long consultantId,
        Boolean phoneMarketingAgreement,
        Map<Long, Boolean> agreements) {

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "Lead[]";
    }
}
