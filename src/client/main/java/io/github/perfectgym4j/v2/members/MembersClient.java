package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of members. Members are read as {@code EntitySet<Member>}.
 *
 * <pre>{@code
 * @Inject @RestClient MembersClient members;
 *
 * PersonalData anna = PersonalData.builder().firstName("Anna").lastName("Example").email("anna@example.com").build();
 * try {
 *     Long memberId = members.addGuestMember(AddGuestMember.builder(clubId).personalData(anna).build()).memberId();
 * } catch (RequestRefusedException e) {
 *     if (e.has(AddMemberError.PERSONAL_DATA_DUPLICATION)) { … }
 * }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MembersClient extends ApiInterface {

    /**
     * Adds a person without a contract (contract: {@code POST Members/AddGuestMember}).
     *
     * @param guest the person
     * @return the key of the new member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberError}
     */
    @POST
    @Path("Members/AddGuestMember")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberError.class)
    AddGuestMemberResult addGuestMember(AddGuestMember guest);

    /**
     * Adds a person together with a contract (contract: {@code POST Members/AddContractMember}).
     *
     * @param member the person and the contract
     * @return the keys of the new member and the contract
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberError}
     */
    @POST
    @Path("Members/AddContractMember")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberError.class)
    AddContractMemberResult addContractMember(AddContractMember member);

    /**
     * Checks a person as {@link #addGuestMember} and {@link #addContractMember} would, and adds nobody (contract: {@code POST
     * Members/ValidateMember}).
     *
     * @param member the person, and a contract if there is to be one
     * @return what is wrong: that is no failure of the call
     */
    @POST
    @Path("Members/ValidateMember")
    @Consumes(MediaType.APPLICATION_JSON)
    MemberValidation validateMember(ValidateMember member);

    /**
     * Changes the details of a member (contract: {@code POST Members/UpdateMemberDetails}). The contract does not say what becomes of details
     * that are left out; a {@link MemberDetailsPatch} leaves them as they are.
     *
     * @param details the details
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link UpdateMemberDetailsError}
     */
    @POST
    @Path("Members/UpdateMemberDetails")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(UpdateMemberDetailsError.class)
    void updateMemberDetails(UpdateMemberDetails details);

    /**
     * Changes some details of a member, and leaves the others as they are (contract: {@code PATCH Members/UpdateMemberDetails/{id}}).
     *
     * @param memberId key of the member
     * @param patch what is changed
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link UpdateMemberDetailsError}
     */
    @PATCH
    @Path("Members/UpdateMemberDetails/{id}")
    @Consumes(MediaType.APPLICATION_JSON_PATCH_JSON)
    @RefusedFor(UpdateMemberDetailsError.class)
    void updateMemberDetails(@PathParam("id") long memberId, MemberDetailsPatch patch);

    /**
     * Gives a member a photo, or takes it away. The image is uploaded first (contract: {@code POST Members/SetPhoto}).
     *
     * @param photo the photo
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SetMemberPhotoError}
     */
    @POST
    @Path("Members/SetPhoto")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SetMemberPhotoError.class)
    void setPhoto(SetMemberPhoto photo);

    /**
     * Gives a member a file, which is uploaded first (contract: {@code POST Members/AddFile}).
     *
     * @param file the file
     * @return the key and the address of the file
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberFileError}
     */
    @POST
    @Path("Members/AddFile")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberFileError.class)
    AddMemberFileResult addFile(AddMemberFile file);

    /**
     * Adds a note to a member (contract: {@code POST Members/AddMemberNote}).
     *
     * @param note the note
     * @return the key of the note
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberNoteError}
     */
    @POST
    @Path("Members/AddMemberNote")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberNoteError.class)
    AddMemberNoteResult addMemberNote(AddMemberNote note);

    /**
     * Gives a member another home club (contract: {@code POST Members/HomeClubTransfer}).
     *
     * @param transfer who goes where
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link HomeClubTransferError}
     */
    @POST
    @Path("Members/HomeClubTransfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(HomeClubTransferError.class)
    void homeClubTransfer(HomeClubTransfer transfer);

    /**
     * What members of each type of relation may do for each other (contract: {@code GET Members/Relations/Permissions}).
     *
     * @return the permissions of all types
     */
    @GET
    @Path("Members/Relations/Permissions")
    RelationPermissions relationPermissions();

    /**
     * Gives a member biometric data in place of the present ones (contract: {@code POST Members/AddMemberBiometricData}).
     *
     * @param data the data
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberBiometricDataError}
     */
    @POST
    @Path("Members/AddMemberBiometricData")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberBiometricDataError.class)
    void addMemberBiometricData(AddMemberBiometricData data);
}
