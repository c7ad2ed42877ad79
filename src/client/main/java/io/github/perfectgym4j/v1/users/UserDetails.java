package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.contracts.ContractDetails;
import io.github.perfectgym4j.v1.wire.NullText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A member with personal data, contracts and cards (contract: {@code UserDetails}): all of {@link User} and more. Contracts are not
 * complete in here (quirk Q75); {@link io.github.perfectgym4j.v1.contracts.ContractsClient#contract} has the rest.
 *
 * @param id key of the member
 * @param timestamp change counter
 * @param isDeleted whether the member has been deleted
 * @param firstName first name
 * @param lastName last name
 * @param photoUrl address of the photo, to be opened with {@link io.github.perfectgym4j.client.file.PerfectGymFiles}
 * @param coverPhotoUrl address of the cover picture
 * @param presentInClub whether the member is in the club right now
 * @param sex sex
 * @param personalId national or other personal number
 * @param number number of the member: digits, or a GUID (quirk Q83)
 * @param cardNumber number of the current card
 * @param cardIsBlocked whether the current card is blocked
 * @param facebookId Facebook account that the member signed up with
 * @param email e-mail address
 * @param emailAddressIsConfirmed whether the member has confirmed that address
 * @param birthDate day of birth
 * @param isForeigner whether the member is a foreign national
 * @param hasAccount whether the member can sign in
 * @param hasPassword whether the member has set a password
 * @param language preferred language
 * @param phoneNumber phone number
 * @param idCardName kind of identity document
 * @param idCardNumber number of that document
 * @param legalGuardian full name of the guardian; a text here and an object in requests, so never to be sent back (quirk Q59)
 * @param newsletterAgreement whether the member wants the newsletter
 * @param termsAndConditionsAgreement whether the member has agreed to the terms
 * @param address postal address
 * @param contracts contracts
 * @param cards cards
 * @param directDebit bank account; without a number if there is none
 * @param homeClubId key of the home club
 * @param registeredAtClubId key of the club that registered the member
 * @param isActive whether the member is marked as active
 * @param prepaidAmount what is left of money paid ahead, in the currency of the club
 * @param employee what is known of the member as an employee; null for most
 */
public record UserDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String firstName,
        String lastName,
        String photoUrl,
        @NullText String coverPhotoUrl,
        @WireNames("isPresent") Boolean presentInClub,
        Sex sex,
        String personalId,
        String number,
        String cardNumber,
        Boolean cardIsBlocked,
        Long facebookId,
        String email,
        Boolean emailAddressIsConfirmed,
        LocalDate birthDate,
        Boolean isForeigner,
        Boolean hasAccount,
        Boolean hasPassword,
        String language,
        String phoneNumber,
        String idCardName,
        String idCardNumber,
        String legalGuardian,
        Boolean newsletterAgreement,
        Boolean termsAndConditionsAgreement,
        Address address,
        List<ContractDetails> contracts,
        List<Card> cards,
        DirectDebit directDebit,
        Long homeClubId,
        Long registeredAtClubId,
        Boolean isActive,
        BigDecimal prepaidAmount,
        Employee employee)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "UserDetails[id=" + id + "]";
    }
}
