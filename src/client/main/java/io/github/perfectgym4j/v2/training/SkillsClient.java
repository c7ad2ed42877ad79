package io.github.perfectgym4j.v2.training;

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
 * The command of levels and skills. They are read as sets.
 *
 * <pre>{@code
 * @Inject @RestClient SkillsClient skills;
 *
 * skills.setActivityMemberLevel(new SetActivityMemberLevel(40L, 3L, List.of(new MemberSkill(11L, 2L))));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface SkillsClient extends ApiInterface {

    /**
     * Notes which level a member has in an activity, and how far the member is with the skills of that level. With all skills at their
     * last stage the member rises to the next level (contract: {@code POST LevelsAndSkills/SetActivityMemberLevel}).
     *
     * @param level who, which level, which skills
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SetMemberLevelError}
     */
    @POST
    @Path("LevelsAndSkills/SetActivityMemberLevel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SetMemberLevelError.class)
    void setActivityMemberLevel(SetActivityMemberLevel level);
}
