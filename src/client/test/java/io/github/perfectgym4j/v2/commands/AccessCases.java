package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.access.AccessControlClient;
import io.github.perfectgym4j.v2.access.CardScan;
import io.github.perfectgym4j.v2.access.ConfirmCardScan;
import io.github.perfectgym4j.v2.access.EndCurrentMemberVisit;
import io.github.perfectgym4j.v2.access.EntranceProduct;
import io.github.perfectgym4j.v2.access.GenerateQrCode;
import io.github.perfectgym4j.v2.access.GetMemberIdFromQrCode;
import io.github.perfectgym4j.v2.access.OpenGate;
import io.github.perfectgym4j.v2.access.QrCode;
import io.github.perfectgym4j.v2.access.QrCodeOwner;
import io.github.perfectgym4j.v2.access.RegisterMemberVisit;
import io.github.perfectgym4j.v2.access.ValidateCardScan;
import io.github.perfectgym4j.v2.access.ValidateMemberVisit;
import io.github.perfectgym4j.v2.access.VisitDetails;
import io.github.perfectgym4j.v2.access.VisitValidation;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The commands of the door. */
final class AccessCases {

    private static final Class<AccessControlClient> API = AccessControlClient.class;
    private static final UUID DEVICE = UUID.fromString("6b3a0f9e-3c0e-4a53-9f0a-0d5b1b6a7c11");
    private static final UUID SWIPE = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final LocalDateTime SIX = LocalDateTime.of(2026, 6, 1, 18, 0);

    private AccessCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.validateMemberVisit(new ValidateMemberVisit(40, 9L, 2L)),
                        "POST AccessControl/ValidateMemberVisit",
                        "{'memberId':40,'clubZoneId':9,'clubId':2}",
                        "{'canEnter':false,'details':{'memberIsInactiveOrDeleted':false,'memberHasNoActiveContract':false,"
                                + "'memberIsBlocked':true,'memberIsFrozen':false,'clubNotAvailable':true,'outOfHours':false,"
                                + "'visitLimitExceeded':true,'membershipBalance':-49.905,'posBalance':0,"
                                + "'dateOfOldestDebt':'2026-05-01T00:00:00','memberHasClassBooking':true,"
                                + "'clubEntranceProducts':[{'entranceProductId':7,'remainingQuantity':2.5,"
                                + "'expiryDate':'2026-12-31T00:00:00+01:00'}]}}",
                        new VisitValidation(
                                false,
                                new VisitDetails(
                                        false,
                                        false,
                                        true,
                                        false,
                                        true,
                                        false,
                                        true,
                                        new BigDecimal("-49.905"),
                                        new BigDecimal("0"),
                                        new ApiDateTime("2026-05-01T00:00:00"),
                                        true,
                                        List.of(new EntranceProduct(
                                                7L,
                                                new BigDecimal("2.5"),
                                                new ApiDateTime("2026-12-31T00:00:00+01:00")))))),
                answered(
                        API,
                        c -> c.validateMemberVisit(ValidateMemberVisit.ofClub(40, 2)),
                        "POST AccessControl/ValidateMemberVisit",
                        "{'memberId':40,'clubId':2}",
                        "{'canEnter':true,'details':{'memberIsFrozen':null,'dateOfOldestDebt':null}}",
                        new VisitValidation(
                                true,
                                new VisitDetails(
                                        null, null, null, null, null, null, null, null, null, null, null, List.of()))),
                done(
                        API,
                        AccessControlClient::registerMemberVisit,
                        new RegisterMemberVisit(40, 2, SIX, SIX.plusHours(1), 7L),
                        "POST AccessControl/RegisterMemberVisit",
                        "{'memberId':40,'clubId':2,'enterDate':'2026-06-01T18:00:00','exitDate':'2026-06-01T19:00:00','entranceProductId':7}"),
                done(
                        API,
                        AccessControlClient::registerMemberVisit,
                        RegisterMemberVisit.of(40, 2),
                        "POST AccessControl/RegisterMemberVisit",
                        "{'memberId':40,'clubId':2}"),
                done(
                        API,
                        AccessControlClient::endCurrentMemberVisit,
                        EndCurrentMemberVisit.of(40).withExitDate(SIX),
                        "POST AccessControl/EndCurrentMemberVisit",
                        "{'memberId':40,'exitDate':'2026-06-01T18:00:00'}"),
                answered(
                        API,
                        c -> c.generateQrCode(GenerateQrCode.of(40, 2).withDeviceIdentifier("phone-1")),
                        "POST AccessControl/GenerateQrCode",
                        "{'memberId':40,'clubId':2,'deviceIdentifier':'phone-1'}",
                        "{'qrCode':'QR1','validUntilUtc':'2026-06-01T16:05:00Z'}",
                        new QrCode("QR1", new ApiDateTime("2026-06-01T16:05:00Z"))),
                answered(
                        API,
                        c -> c.memberIdFromQrCode(new GetMemberIdFromQrCode("QR1")),
                        "POST AccessControl/GetMemberIdFromQrCode",
                        "{'qrCode':'QR1'}",
                        "{'memberId':40,'hasExpired':true}",
                        new QrCodeOwner(40L, true)),
                done(
                        API,
                        AccessControlClient::openGate,
                        new OpenGate(40, DEVICE),
                        "POST AccessControl/OpenGate",
                        "{'memberId':40,'deviceId':'" + DEVICE + "'}"),
                answered(
                        API,
                        c -> c.validateCardScan(new ValidateCardScan("0012345", DEVICE)),
                        "POST AccessControl/ValidateCardScan",
                        "{'cardNumber':'0012345','deviceId':'" + DEVICE + "'}",
                        "{'isSuccess':true,'message':'Hello','swipeId':'" + SWIPE
                                + "','memberId':40,'memberNumber':'M-40'}",
                        new CardScan(true, "Hello", SWIPE, 40L, "M-40")),
                done(
                        API,
                        AccessControlClient::confirmCardScan,
                        new ConfirmCardScan(SWIPE),
                        "POST AccessControl/ConfirmCardScan",
                        "{'swipeId':'" + SWIPE + "'}"));
    }
}
