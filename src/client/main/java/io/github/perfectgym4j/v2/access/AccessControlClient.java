package io.github.perfectgym4j.v2.access;

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
 * The commands of the door: visits, cards, codes and gates. Visits are read as {@code EntitySet<MemberClubVisit>}.
 *
 * <pre>{@code
 * @Inject @RestClient AccessControlClient door;
 *
 * CardScan scan = door.validateCardScan(new ValidateCardScan(cardNumber, deviceId));
 * if (Boolean.TRUE.equals(scan.isSuccess())) {
 *     door.confirmCardScan(new ConfirmCardScan(scan.swipeId()));
 * }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface AccessControlClient extends ApiInterface {

    /**
     * Judges whether a member may enter. Nothing is registered (contract: {@code POST AccessControl/ValidateMemberVisit}).
     *
     * @param visit which member, and where to
     * @return whether the member may enter, and why not: that is no failure of the call
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ValidateMemberVisitError}
     */
    @POST
    @Path("AccessControl/ValidateMemberVisit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ValidateMemberVisitError.class)
    VisitValidation validateMemberVisit(ValidateMemberVisit visit);

    /**
     * Registers a visit, without asking whether the member may enter (contract: {@code POST AccessControl/RegisterMemberVisit}).
     *
     * @param visit the visit
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link RegisterMemberVisitError}
     */
    @POST
    @Path("AccessControl/RegisterMemberVisit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(RegisterMemberVisitError.class)
    void registerMemberVisit(RegisterMemberVisit visit);

    /**
     * Ends the visit that a member is making (contract: {@code POST AccessControl/EndCurrentMemberVisit}).
     *
     * @param end which member, and when
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link EndCurrentMemberVisitError}
     */
    @POST
    @Path("AccessControl/EndCurrentMemberVisit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(EndCurrentMemberVisitError.class)
    void endCurrentMemberVisit(EndCurrentMemberVisit end);

    /**
     * Makes a code with which a member opens the door for a short time (contract: {@code POST AccessControl/GenerateQrCode}).
     *
     * @param request which member, and which club
     * @return the code
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link GenerateQrCodeError}
     */
    @POST
    @Path("AccessControl/GenerateQrCode")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(GenerateQrCodeError.class)
    QrCode generateQrCode(GenerateQrCode request);

    /**
     * Finds the member who shows a code (contract: {@code POST AccessControl/GetMemberIdFromQrCode}).
     *
     * @param code the code
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link GetMemberIdFromQrCodeError}
     */
    @POST
    @Path("AccessControl/GetMemberIdFromQrCode")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(GetMemberIdFromQrCodeError.class)
    QrCodeOwner memberIdFromQrCode(GetMemberIdFromQrCode code);

    /**
     * Opens a gate for a member who is in the club (contract: {@code POST AccessControl/OpenGate}).
     *
     * @param gate which member, and which gate
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link OpenGateError}
     */
    @POST
    @Path("AccessControl/OpenGate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(OpenGateError.class)
    void openGate(OpenGate gate);

    /**
     * Judges a card that was held to a device. It is followed by {@link #confirmCardScan} if the member goes in (contract: {@code POST
     * AccessControl/ValidateCardScan}).
     *
     * @param scan which card, and which device
     * @return the scan, and whether the member may enter
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ValidateCardScanError}
     */
    @POST
    @Path("AccessControl/ValidateCardScan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ValidateCardScanError.class)
    CardScan validateCardScan(ValidateCardScan scan);

    /**
     * Lets a member in whose card has been judged: the device does what it is set up for (contract: {@code POST
     * AccessControl/ConfirmCardScan}).
     *
     * @param scan which scan
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConfirmCardScanError}
     */
    @POST
    @Path("AccessControl/ConfirmCardScan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ConfirmCardScanError.class)
    void confirmCardScan(ConfirmCardScan scan);
}
