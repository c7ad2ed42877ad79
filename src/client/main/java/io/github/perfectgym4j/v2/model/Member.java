package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A member, guest or lead (contract: {@code Member}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param firstName first name
 * @param secondName second name, or null
 * @param lastName last name
 * @param homeClubId key of the home club
 * @param isActive whether the member is active
 * @param isForeigner whether the member is a foreigner
 * @param number number that is shown to people; not the key
 * @param phoneNumber telephone number, or null
 * @param email e-mail address, or null
 * @param personalId number in the register of citizens, or null
 * @param sex sex, or null
 * @param birthdate birthday, or null
 * @param credentials how the member can sign in; null unless expanded
 * @param address where the member lives; null unless expanded
 * @param memberBalance what the member has, or owes; null unless expanded
 * @param consultantId key of the employee in charge, or null
 * @param referralCode code with which the member can bring friends, or null
 * @param isPaymentInProgress whether a payment is under way
 * @param memberType member, guest or lead
 * @param emailVerificationStatus whether the e-mail address is known to be right
 * @param phoneNumberVerificationStatus whether the telephone number is known to be right
 * @param citizenshipId key of the country of citizenship, or null
 * @param createdDate when the member was entered
 * @param homeClub home club; null unless expanded
 * @param familyParents parents among the members; empty unless expanded
 * @param familyChildren children among the members; empty unless expanded
 * @param citizenship country of citizenship; null unless expanded
 */
public record Member(
        Long id,
        Long version,
        Boolean isDeleted,
        String firstName,
        String secondName,
        String lastName,
        Long homeClubId,
        Boolean isActive,
        Boolean isForeigner,
        String number,
        String phoneNumber,
        String email,
        String personalId,
        Sex sex,
        ApiDateTime birthdate,
        MemberCredentials credentials,
        MemberAddress address,
        MemberBalance memberBalance,
        Long consultantId,
        String referralCode,
        Boolean isPaymentInProgress,
        MemberType memberType,
        VerificationStatus emailVerificationStatus,
        VerificationStatus phoneNumberVerificationStatus,
        Long citizenshipId,
        ApiDateTime createdDate,
        Club homeClub,
        List<Member> familyParents,
        List<Member> familyChildren,
        Country citizenship)
        implements VersionedEntity {}
