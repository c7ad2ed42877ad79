package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The commands of members. Members are read as {@code EntitySet<Member>}. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MembersClient extends ApiInterface {

    /**
     * Changes some details of a member (contract: {@code PATCH Members/UpdateMemberDetails/{id}}).
     *
     * @param memberId key of the member
     * @param patch what is changed
     */
    @PATCH
    @Path("Members/UpdateMemberDetails/{id}")
    @Consumes(MediaType.APPLICATION_JSON_PATCH_JSON)
    void updateMemberDetails(@PathParam("id") long memberId, MemberDetailsPatch patch);
}
