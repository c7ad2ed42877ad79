package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.ChangesSomething;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.AlsoBy;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Members: data, contracts, cards, consents, credentials, friends and visits, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient UsersClient users;
 *
 * UserDetails john = users.add(AddUser.builder("john.fibo@example.com", 12, LocalDate.of(1978, 6, 1))
 *         .firstName("John")
 *         .lastName("Fibo")
 *         .build());
 * users.update(john.id(), UpdateUser.builder().phoneNumber("0048123456789").build());
 * Stream<UserListItem> everybody = Pages.of(page -> users.page(12L, page));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Users")
@Produces(MediaType.APPLICATION_JSON)
public interface UsersClient extends ApiInterface {

    /**
     * One member with everything that is known (contract: {@code getUserDetails}, by key).
     *
     * @param userId key of the member
     * @return the member
     */
    @GET
    @Path("User")
    UserDetails user(@QueryParam("userId") long userId);

    /**
     * Adds a member (contract: {@code addUser}).
     *
     * @param user the new member
     * @return the member, with key
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddUserError} and {@link
     * LegalGuardianError}
     */
    @POST
    @Path("User")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails add(AddUser user);

    /**
     * Changes a member (contract: {@code updateUser}). Only what is not null changes.
     *
     * @param userId key of the member
     * @param change what changes
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link UpdateUserError} and {@link
     * LegalGuardianError}
     */
    @PUT
    @Path("User")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails update(@QueryParam("userId") long userId, UpdateUser change);

    /**
     * The members with an e-mail address (contract: {@code searchUsers}). One criterion at a time: how the server combines several is not
     * documented (quirk Q63).
     *
     * @param email what to look for
     * @return none, one or several members
     */
    @GET
    @Path("Search")
    @Required("email")
    List<UserDetails> findByEmail(@QueryParam("email") String email);

    /**
     * The members with the number of a membership card (contract: {@code searchUsers}). One criterion at a time: how the server combines
     * several is not documented (quirk Q63).
     *
     * @param cardNumber what to look for
     * @return none, one or several members
     */
    @GET
    @Path("Search")
    @Required("cardNumber")
    List<UserDetails> findByCardNumber(@QueryParam("cardNumber") String cardNumber);

    /**
     * The members with a member's number (contract: {@code searchUsers}). One criterion at a time: how the server combines several is not
     * documented (quirk Q63).
     *
     * @param userNumber what to look for
     * @return none, one or several members
     */
    @GET
    @Path("Search")
    @Required("userNumber")
    List<UserDetails> findByUserNumber(@QueryParam("userNumber") String userNumber);

    /**
     * The members with a national or other personal number, as text (quirk Q57) (contract: {@code searchUsers}). One criterion at a time: how
     * the server combines several is not documented (quirk Q63).
     *
     * @param personalId what to look for
     * @return none, one or several members
     */
    @GET
    @Path("Search")
    @Required("personalId")
    List<UserDetails> findByPersonalId(@QueryParam("personalId") String personalId);

    /**
     * The members with a mobile phone number (contract: {@code searchUsers}). One criterion at a time: how the server combines several is not
     * documented (quirk Q63).
     *
     * @param phone what to look for
     * @return none, one or several members
     */
    @GET
    @Path("Search")
    @Required("phone")
    List<UserDetails> findByPhone(@QueryParam("phone") String phone);

    /**
     * The member with a key (contract: {@code searchUsers}); unlike {@link #user} not an error if there is none.
     *
     * @param userId key of the member
     * @return none or one member
     */
    @GET
    @Path("Search")
    List<UserDetails> findByUserId(@QueryParam("userId") long userId);

    /**
     * All members of a club, or of all clubs (contract: {@code listUsers}).
     *
     * @param clubId key of the club, or null for all
     * @param page page number, from 1; 100 members a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 members
     */
    @GET
    @Path("Users")
    List<UserListItem> page(@QueryParam("clubId") Long clubId, @QueryParam("page") int page);

    /**
     * All members of a club, or of all clubs, narrowed by when they were added or changed (contract: {@code listUsers}). The form of the two
     * filters is not documented: a whole number that stands for a date (quirk Q62). So they are sent as they are given here; try on the tenant
     * what it takes.
     *
     * @param clubId key of the club, or null for all
     * @param created filter by when the member was added, or null
     * @param updated filter by when the member was last changed, or null
     * @param page page number, from 1; 100 members a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 members
     */
    @GET
    @Path("Users")
    List<UserListItem> filteredPage(
            @QueryParam("clubId") Long clubId,
            @QueryParam("created") String created,
            @QueryParam("updated") String updated,
            @QueryParam("page") int page);

    /**
     * What a member has bought in a club, in short (contract: {@code listUserProductSummaries}).
     *
     * @param userId key of the member
     * @param clubId key of the club
     * @return the products
     */
    @GET
    @Path("User/Product")
    @AlsoBy(HttpMethod.POST)
    List<UserProductSummary> productSummaries(@QueryParam("userId") long userId, @QueryParam("clubId") long clubId);

    /**
     * What a member has bought in a club (contract: {@code listUserProducts}).
     *
     * @param userId key of the member
     * @param clubId key of the club
     * @return the products
     */
    @GET
    @Path("UserProducts")
    List<UserProduct> products(@QueryParam("userId") long userId, @QueryParam("clubId") long clubId);

    /**
     * The visits of a member that have changed since a counter, deleted ones included (contract: {@code listUserClubVisits}).
     *
     * @param userId key of the member
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 visits, in the order of their counters
     */
    @GET
    @Path("ClubVisits")
    List<ClubVisit> visitsChangedSince(@QueryParam("userId") long userId, @QueryParam("timestamp") long timestamp);

    /**
     * The visits of all members that have changed since a counter, deleted ones included (contract: {@code listAllClubVisits}).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 visits, in the order of their counters
     */
    @GET
    @Path("ClubVisits/All")
    List<ClubVisit> allVisitsChangedSince(@QueryParam("timestamp") long timestamp);

    /**
     * Opens an account for a known member (contract: {@code signUp}).
     *
     * @param email e-mail address of the member
     * @return the right to set the first password, by {@link #resetPassword}
     */
    @POST
    @Path("SignUp")
    @Required("email")
    PasswordResetToken signUp(@QueryParam("email") String email);

    /**
     * Opens an account for the member with the e-mail address of a Facebook account (contract: {@code signUpWithFacebook}).
     *
     * @param facebookToken access token of Facebook
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ValidateCredentialsError}
     */
    @POST
    @Path("SignUpWithFacebook")
    @Required("facebookToken")
    UserDetails signUpWithFacebook(@QueryParam("facebookToken") String facebookToken);

    /**
     * Makes a token with which a new password can be set (contract: {@code requestPasswordResetToken}). A GET that changes something: not to be
     * prefetched or repeated.
     *
     * @param email e-mail address of the member
     * @return the right to set a new password, by {@link #resetPassword}
     */
    @GET
    @ChangesSomething
    @Path("ResetPassword")
    @Required("email")
    PasswordResetToken createPasswordResetToken(@QueryParam("email") String email);

    /**
     * Sets a new password (contract: {@code resetPassword}).
     *
     * @param password token and new password
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException with {@link
     * io.github.perfectgym4j.v1.common.GeneralError#INVALID_TOKEN}, for example
     */
    @POST
    @Path("ResetPassword")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails resetPassword(ResetPassword password);

    /**
     * Sends a member an e-mail with a link for setting a new password (contract: {@code sendPasswordResetEmail}). A GET that sends something:
     * not to be prefetched or repeated.
     *
     * @param email e-mail address of the member
     * @return what came of it
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PasswordResetEmailError}
     */
    @GET
    @ChangesSomething
    @Path("SendEmailToResetPassword")
    @Required("email")
    ResultStatus sendPasswordResetEmail(@QueryParam("email") String email);

    /**
     * Notes that a member has confirmed an e-mail address (contract: {@code confirmEmailAddress}). A GET that changes something: not to be
     * prefetched or repeated.
     *
     * @param token token out of the e-mail that asked for it
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConfirmEmailError}
     */
    @GET
    @ChangesSomething
    @Path("ConfirmEmailAddress")
    @Required("token")
    UserDetails confirmEmailAddress(@QueryParam("token") String token);

    /**
     * Checks whether a user name and a password belong together (contract: {@code validateCredentials}). To act for the member, sign in: {@link
     * io.github.perfectgym4j.v1.member.MemberTokens}.
     *
     * @param credentials user name and password
     * @return the member they belong to
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ValidateCredentialsError}
     */
    @POST
    @Path("ValidateCredentials")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails validateCredentials(ValidateCredentials credentials);

    /**
     * Stores a photo of a member (contract: {@code setUserPhoto}).
     *
     * @param userId key of the member
     * @param photo the photo
     * @return the member, as the server knows them now
     */
    @POST
    @Path("Photo")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails setPhoto(@QueryParam("userId") long userId, UserPhoto photo);

    /**
     * Notes what a member has agreed to (contract: {@code saveUserAgreements}).
     *
     * @param userId key of the member
     * @param agreements the texts agreed to
     * @return the member, as the server knows them now
     */
    @POST
    @Path("Agreements")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails saveAgreements(@QueryParam("userId") long userId, UserAgreements agreements);

    /**
     * The texts that members are asked to agree to, for {@link UserAgreements} (contract: {@code listAgreementTypes}).
     *
     * @return the texts
     */
    @GET
    @Path("AgreementType")
    @AlsoBy(HttpMethod.POST)
    List<AgreementType> agreementTypes();

    /**
     * Whether a member can become the friend of a full member (contract: {@code verifyFriendConnection}). Changes nothing. It is not documented
     * how a negative result is reported: by a refusal, as it seems (quirk Q68).
     *
     * @param fullMemberUserId key of the full member
     * @param friendUserId key of the member to become a friend
     * @return what the server answers: members, or nothing (quirk Q65)
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException presumably if they cannot be friends
     */
    @GET
    @Path("VerifyFriendConnection")
    @AlsoBy(HttpMethod.POST)
    List<UserDetails> verifyFriendConnection(
            @QueryParam("fullMemberUserId") long fullMemberUserId, @QueryParam("friendUserId") long friendUserId);

    /**
     * Makes a member the friend of a full member for some time (contract: {@code connectFriend}). A GET that changes something: not to be
     * prefetched or repeated. {@link #friendsOfFullMember} shows the result.
     *
     * @param fullMemberUserId key of the full member
     * @param friendUserId key of the member to become a friend
     * @param dateFrom from when
     * @param dateUntil until when, or null for ever
     * @return what the server answers: members, or nothing (quirk Q65)
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException presumably if they cannot be friends
     */
    @GET
    @ChangesSomething
    @Path("ConnectFriend")
    @AlsoBy(HttpMethod.POST)
    @Required("dateFrom")
    List<UserDetails> connectFriend(
            @QueryParam("fullMemberUserId") long fullMemberUserId,
            @QueryParam("friendUserId") long friendUserId,
            @QueryParam("dateFrom") LocalDateTime dateFrom,
            @QueryParam("dateUntil") LocalDateTime dateUntil);

    /**
     * The full members whose friend a member is (contract: {@code listFullMembersOfFriend}).
     *
     * @param userId key of the friend
     * @return the full members, with the times
     */
    @GET
    @Path("FriendStatus")
    List<FriendStatus> fullMembersOfFriend(@QueryParam("userId") long userId);

    /**
     * The friends of a full member (contract: {@code listFriendsOfFullMember}).
     *
     * @param userId key of the full member
     * @return the friends, with the times
     */
    @GET
    @Path("Friends")
    List<FriendStatus> friendsOfFullMember(@QueryParam("userId") long userId);

    /**
     * Adds a member together with a contract (contract: {@code addUserWithContract}).
     *
     * @param user the new member and the contract
     * @return the member, with key and contract
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddUserError} and {@link
     * LegalGuardianError}
     */
    @POST
    @Path("UserContract")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails addWithContract(AddUserWithContract user);

    /**
     * Gives a member a contract (contract: {@code assignContract}).
     *
     * @param userId key of the member
     * @param contract the contract
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("Contract")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails assignContract(@QueryParam("userId") long userId, AssignContract contract);

    /**
     * Deletes a contract of a member (contract: {@code deleteContract}).
     *
     * @param userId key of the member
     * @param contractId key of the contract
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @DELETE
    @Path("Contract")
    UserDetails deleteContract(@QueryParam("userId") long userId, @QueryParam("contractId") long contractId);

    /**
     * Puts a signature under the document of a contract (contract: {@code signContract}).
     *
     * @param signature the signature
     * @return the member whose contract it is
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("SignContract")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails signContract(SignContract signature);

    /**
     * Stores a credit card and makes it what the member pays with (contract: {@code assignCreditCard}).
     *
     * @param userId key of the member
     * @param card the card
     * @return the member; the card is not shown
     */
    @POST
    @Path("CreditCard")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails assignCreditCard(@QueryParam("userId") long userId, AssignCreditCard card);

    /**
     * Stores a bank account and makes direct debit what the member pays with (contract: {@code assignDirectDebit}).
     *
     * @param userId key of the member
     * @param account the account
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link DirectDebitError}
     */
    @POST
    @Path("DirectDebit")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails assignDirectDebit(@QueryParam("userId") long userId, AssignDirectDebit account);

    /**
     * Puts a signature under the mandate for direct debit of a member who has a valid contract (contract: {@code signDirectDebit}).
     *
     * @param signature the signature
     * @return the member whose contract it is
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("SignDirectDebit")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails signDirectDebit(SignDirectDebit signature);

    /**
     * All cards that a member has had, blocked and deleted ones included (contract: {@code listMembershipCards}).
     *
     * @param userId key of the member
     * @return the cards
     */
    @GET
    @Path("MembershipCards")
    List<MembershipCard> membershipCards(@QueryParam("userId") long userId);

    /**
     * Hands a member a card (contract: {@code assignMembershipCard}).
     *
     * @param userId key of the member
     * @param card the card
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("MembershipCard")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails assignMembershipCard(@QueryParam("userId") long userId, MembershipCardNumber card);

    /**
     * Takes a card back from a member (contract: {@code detachMembershipCard}).
     *
     * @param userId key of the member
     * @param card the card
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link
     * io.github.perfectgym4j.v1.common.GeneralError}
     */
    @POST
    @Path("DetachMembershipCard")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails detachMembershipCard(@QueryParam("userId") long userId, MembershipCardNumber card);
}
