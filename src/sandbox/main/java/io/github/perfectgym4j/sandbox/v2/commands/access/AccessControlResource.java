package io.github.perfectgym4j.sandbox.v2.commands.access;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Device;
import io.github.perfectgym4j.sandbox.company.entry.Door;
import io.github.perfectgym4j.sandbox.company.entry.QrCodes;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** Doors: cards, QR codes, gates. */
@Path(ApiVersion.PATH + "/AccessControl")
@Consumes(MediaType.WILDCARD)
public class AccessControlResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public AccessControlResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Looks at a card, or a QR code, at a reader. */
    @POST
    @Path("ValidateCardScan")
    public Response validateCardScan(String body) {
        Command command = new Command(body);
        String number = command.optionalText("cardNumber");
        UUID deviceId = command.optionalUuid("deviceId");
        command.check();
        Device device = requireDevice(deviceId);
        if (!device.hasPolicy()) {
            throw new BusinessError("AccessPolicyHasToBeFilledForDevice", "deviceId");
        }
        Door.Scan scan = company.get().door().scan(number, device);
        boolean isKnown = scan.member() != null;
        return Answers.json(
                200,
                new Row()
                        .put("isSuccess", scan.swipeId() != null)
                        .put("message", scan.message())
                        .put("swipeId", scan.swipeId())
                        .put("memberId", isKnown ? scan.member().id() : null)
                        .put("memberNumber", isKnown ? scan.member().file().number() : null)
                        .build());
    }

    private Device requireDevice(UUID id) {
        Device device = company.get()
                .devices()
                .find(id)
                .orElseThrow(() -> new BusinessError("AccessDeviceNotFoundForGivenId", "deviceId"));
        if (device.zone() == null) {
            throw new BusinessError("AccessDeviceDoesNotHaveClubZoneAssigned", "deviceId");
        }
        return device;
    }

    /** Opens the door for a card that was looked at: the member goes in, or out. */
    @POST
    @Path("ConfirmCardScan")
    public Response confirmCardScan(String body) {
        Command command = new Command(body);
        UUID swipeId = command.requiredUuid("swipeId");
        command.check();
        if (!company.get().door().confirm(swipeId)) {
            throw new BusinessError("CannotFindCardSwipeAuthorizationByGivenSwipeId", "swipeId");
        }
        return Answers.json(200, Command.nothing());
    }

    /** Opens a gate inside of a club, for a member who is there. */
    @POST
    @Path("OpenGate")
    public Response openGate(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        UUID deviceId = command.requiredUuid("deviceId");
        command.check();
        Device device = requireDevice(deviceId);
        company.get()
                .members()
                .find(memberId)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> new BusinessError("MemberNotFoundForGivenId", "memberId"));
        company.get()
                .visits()
                .current(memberId)
                .filter(visit -> visit.clubId() == device.clubId())
                .orElseThrow(() -> new BusinessError("MemberDoesNotHaveAValidVisitInClub", "memberId"));
        return Answers.json(200, Command.nothing());
    }

    /** Makes a QR code for a member who may come in. */
    @POST
    @Path("GenerateQrCode")
    public Response generateQrCode(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long clubId = command.requiredLong("clubId");
        command.optionalText("deviceIdentifier");
        command.check();
        QrCodes.Code code = new EntryRules(company.get()).qrCode(memberId, clubId);
        return Answers.json(
                200,
                new Row()
                        .put("qrCode", code.text())
                        .put("validUntilUtc", code.end().toString())
                        .build());
    }

    /** Tells whose a QR code is, also when it is too old. */
    @POST
    @Path("GetMemberIdFromQrCode")
    public Response getMemberIdFromQrCode(String body) {
        Command command = new Command(body);
        String text = command.requiredText("qrCode");
        command.check();
        QrCodes codes = company.get().qrCodes();
        QrCodes.Code code = codes.find(text).orElseThrow(() -> new BusinessError("InvalidQrCode", "qrCode"));
        return Answers.json(
                200,
                new Row()
                        .put("memberId", code.memberId())
                        .put("hasExpired", codes.hasExpired(code))
                        .build());
    }
}
