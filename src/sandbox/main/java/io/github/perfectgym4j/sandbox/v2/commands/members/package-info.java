/**
 * The commands of members: adding, validating and changing them, passwords, cards, files, agreements, and what the staff note.
 *
 * <p>Version 1 sees all of it that it has words for: a password is good for both, cards, photos and answers to agreements are the same, a friend is
 * a relation. {@code UserModified} and {@code AgreementAnswerModified} are told as for version 1; notes and scans are told of nobody.
 *
 * <h2>Codes that data reach</h2>
 *
 * <ul>
 *   <li>{@code AddGuestMember}, {@code AddContractMember}, and {@code ValidateMember} inside its 200: {@code ClubNotExist}, {@code
 *       ConsultantNotExist} (58 has left), {@code ParentNotExist} (also for a child without parent), {@code RecommendingMemberNotExist}, {@code
 *       RecommendingMemberDefinitionAmbiguous}, {@code UserAlreadyExists}, {@code PersonalDataDuplication}, {@code PersonalDataFieldError}, {@code
 *       AgreementsCouldNotBeSet}, {@code NoContractForAgreement}, {@code CustomAttributesCouldNotBeSet}, and with {@code contractData} those of
 *       {@code AddContract}; of these, what is not documented here is {@code CreatingContractFailed}
 *   <li>{@code UpdateMemberDetails}, both: {@code UserNotFound}, {@code PersonalDataFieldError}, {@code PersonalDataDuplication}, {@code
 *       InvalidCityName}, {@code InvalidAgeLegalGuardianIsRequired} (member 22 has a guardian)
 *   <li>{@code HomeClubTransfer}: {@code UserNotFound}, {@code ClubNotFound}, {@code MissingTransferType}, {@code MemberAlreadyInClub}, {@code
 *       UnsupportedConfiguration}, {@code CannotTransferWithNoCurrentContract} (43), {@code CannotTransferEndedContract}, {@code
 *       CannotExecuteTransferStartDateAfterCancelDate}, {@code TransferDateHasToBeGreaterThanCurrentContractStartDate}, {@code
 *       PaymentPlanRequired}, {@code PaymentPlanNotFound}, {@code MembershipTypeIsNotValidForTargetClub}, {@code PaymentPlanNotValidForUser}, {@code
 *       UserPaymentSourceNotFound}
 *   <li>{@code SendOneTimeCode}: {@code MemberNotFoundById}, {@code MemberHasNoPhoneNumber}, {@code CouldNotGenerateToken} (no address). {@code
 *       VerifyOneTimeCode}: all
 *   <li>{@code ResetPassword}: all. {@code SendResetPasswordLink}: {@code MemberNotFound}, {@code InvalidToken} (member 53)
 *   <li>{@code SendEmailConfirmationMessage}, {@code SendPhoneNumberConfirmationMessage}: all (member 1 came before the border date, 805 has no
 *       address, 804 no number; addresses and numbers of the wrong form come by version 1). {@code ConfirmMemberEmail}: all ({@code confirm-49} is
 *       the token of a deleted member). {@code ConfirmMemberPhoneNumber}: all but {@code NoUserForToken} and {@code TokenForWrongUser}
 *   <li>{@code AssignCard}, {@code DetachCard}: all. {@code GenerateCard}: {@code MemberNotFound}, {@code InvalidCardLength}
 *   <li>{@code SetPhoto}, {@code AddFile}: all
 *   <li>{@code SetOrUpdate}: all but {@code ContractNotFound} (agreement 3 is required, 5 is for contracts on one plan, 6 has ended)
 *   <li>Tags, marketing sources, attributes, scans, notes, referrals: all but {@code Unauthorized}
 * </ul>
 *
 * The others are reached by the switch for faults.
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>First name, last name and e-mail address are required; nobody is younger than 16 without a parent or guardian; towns have no digits.
 *       Only what changes is checked: version 1 takes nearly everything. All that is wrong is told at once
 *   <li>{@code UserAlreadyExists} is the same address and name, {@code PersonalDataDuplication} an address or personal number of another
 *       member, in changes also a phone number
 *   <li>In {@code POST UpdateMemberDetails} null changes nothing; in {@code PATCH} null and {@code remove} take a value away. Kinds of documents are
 *       in {@code ApplicationDictionaryValues}, parts of countries in {@code States}
 *   <li>Agreements that are not named are not asked for. Those that are required have to be answered with yes
 *   <li>{@code GenerateCard} gives the card to the member. Numbers have 4 to 20 digits, letters or dashes, at least one of them a digit. A
 *       temporary card is taken away at the end of a visit
 *   <li>A password has 8 characters, a letter and a digit; version 1 takes any. A token for one is valid for 24 hours, that of an e-mail address
 *       for three days, the code of a phone number for 15 minutes. Both are in the outbox
 *   <li>A transfer takes place today. {@code Force} leaves the contracts as they are, in the new club. {@code Standard} ends the contract yesterday
 *       and signs another; {@code Continuation} does the same with the former minimum term. Without {@code newPaymentPlanId} the plan
 *       stays, if the new club sells it
 *   <li>A note with {@code blockAccess} bars from doors and bookings in both versions (member 350)
 *   <li>A scan has at most 65536 bytes; a member brings at most three others; the campaign of club 3 is over, and codes are {@code FRIEND-}
 *       with the key of the member
 *   <li>Leads are not changed here: to these commands there is no such member
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.members;
