/**
 * Members, guests and leads: adding and changing them, what belongs to them, and the verification of their credentials. {@code Member} is a row
 * of the set; the interfaces for commands are {@code MembersClient} for the person, {@code MemberLabelsClient}, {@code MemberCardsClient}, {@code
 * MemberAgreementsClient} and {@code ReferralsClient} for what belongs to one, and {@code MemberAuthClient} for passwords and codes.
 *
 * <pre>{@code
 * @Inject EntitySet<Member> members;
 * @Inject @RestClient MemberAuthClient memberAuth;
 * @Inject @RestClient MembersClient commands;
 *
 * List<Member> found = members.list(Member.query()
 *         .where(Member.EMAIL.eq(email), Member.IS_DELETED.eq(false))
 *         .expand(Member.MEMBER_BALANCE, Member.TAGS))
 *         .elements();
 *
 * MemberVerification answer = memberAuth.verifyCredentials(new VerifyCredentials(login, password));
 * if (answer instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * } else {
 *     page.say("The name or the password is wrong.");
 * }
 *
 * PersonalData anna = PersonalData.builder().firstName("Anna").lastName("Example").email("anna@example.com").build();
 * Long memberId = commands.addGuestMember(AddGuestMember.builder(2).personalData(anna).agreement(7, true).build()).memberId();
 * commands.updateMemberDetails(memberId, MemberDetailsPatch.builder().phoneNumber("+49 30 1234").documentNumber(null).build());
 * }</pre>
 *
 * <p>What belongs to members has sets of its own: cards, notes, agreements and their answers, relations, custom attributes. An expanded list
 * has at most 100 rows; the set has all of them.
 *
 * <p>A change by {@code MemberDetailsPatch} sends what was set and nothing else, null included; {@code UpdateMemberDetails} sends whole details.
 */
package io.github.perfectgym4j.v2.members;
