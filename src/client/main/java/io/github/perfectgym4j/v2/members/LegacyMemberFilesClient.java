package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The old address of {@link MembersClient#addFile}, for servers that have no other.
 *
 * <pre>{@code
 * @Inject @RestClient LegacyMemberFilesClient files;
 *
 * files.addFile(AddMemberFile.of(40, uploaded.fileId()));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface LegacyMemberFilesClient extends ApiInterface {

    /**
     * Gives a member a file, which is uploaded first (contract: {@code POST MemberCards/AddFile}).
     *
     * @param file the file
     * @return the key and the address of the file
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AddMemberFileError}
     * @deprecated obsolete in the contract: {@link MembersClient#addFile} is the same
     */
    @POST
    @Path("MemberCards/AddFile")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AddMemberFileError.class)
    @Deprecated
    AddMemberFileResult addFile(AddMemberFile file);
}
