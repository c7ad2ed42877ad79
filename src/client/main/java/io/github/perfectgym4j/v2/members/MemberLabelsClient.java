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
 * The commands of what members are marked with: tags, marketing sources and custom attributes.
 *
 * <pre>{@code
 * @Inject @RestClient MemberLabelsClient labels;
 *
 * labels.addTags(new AddMemberTags(List.of(40L, 41L), List.of("vip")));
 * labels.setMemberCustomAttributes(new SetMemberCustomAttributes(
 *         40, List.of(new MemberAttribute(shoeSize, AttributeValues.number(42)))));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberLabelsClient extends ApiInterface {

    /**
     * Gives members tags. Tags that a member has already stay (contract: {@code POST Members/AddTags}).
     *
     * @param tags which members, and which tags
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link MemberTagsError}
     */
    @POST
    @Path("Members/AddTags")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(MemberTagsError.class)
    void addTags(AddMemberTags tags);

    /**
     * Takes tags from members (contract: {@code POST Members/RemoveTags}).
     *
     * @param tags which members, and which tags
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link MemberTagsError}
     */
    @POST
    @Path("Members/RemoveTags")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(MemberTagsError.class)
    void removeTags(RemoveMemberTags tags);

    /**
     * Gives a member tags in place of the present ones (contract: {@code POST Members/SetTags}).
     *
     * @param tags which member, and which tags
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link MemberTagsError}
     */
    @POST
    @Path("Members/SetTags")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(MemberTagsError.class)
    void setTags(SetMemberTags tags);

    /**
     * Says how a member found the club, in place of what was known (contract: {@code POST Members/SetMarketingSources}).
     *
     * @param sources which member, and which sources
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SetMarketingSourcesError}
     */
    @POST
    @Path("Members/SetMarketingSources")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SetMarketingSourcesError.class)
    void setMarketingSources(SetMarketingSources sources);

    /**
     * Sets custom attributes of a member (contract: {@code POST Members/SetMemberCustomAttributes}).
     *
     * @param attributes which member, and which values
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SetMemberCustomAttributesError}
     */
    @POST
    @Path("Members/SetMemberCustomAttributes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SetMemberCustomAttributesError.class)
    void setMemberCustomAttributes(SetMemberCustomAttributes attributes);
}
