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
 * The command of agreements. Agreements are read as {@code EntitySet<MemberAgreement>}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberAgreementsClient agreements;
 *
 * agreements.setOrUpdate(new SetAgreementAnswers(40, List.of(new AgreementAnswer(7, true))));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberAgreementsClient extends ApiInterface {

    /**
     * Notes answers of a member to agreements (contract: {@code POST MemberAgreements/SetOrUpdate}).
     *
     * @param answers which member, and which answers
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SetAgreementAnswersError}
     */
    @POST
    @Path("MemberAgreements/SetOrUpdate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SetAgreementAnswersError.class)
    void setOrUpdate(SetAgreementAnswers answers);
}
