package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.crm.AddLead;
import io.github.perfectgym4j.v2.crm.AddLeadResult;
import io.github.perfectgym4j.v2.crm.AddLegacyLead;
import io.github.perfectgym4j.v2.crm.AddLegacyLeadResult;
import io.github.perfectgym4j.v2.crm.ConfirmationCall;
import io.github.perfectgym4j.v2.crm.ConvertLead;
import io.github.perfectgym4j.v2.crm.ConvertLegacyLead;
import io.github.perfectgym4j.v2.crm.ConvertLegacyLeadResult;
import io.github.perfectgym4j.v2.crm.CreateEvent;
import io.github.perfectgym4j.v2.crm.CreateEventResult;
import io.github.perfectgym4j.v2.crm.CrmEventOutcome;
import io.github.perfectgym4j.v2.crm.CrmEventType;
import io.github.perfectgym4j.v2.crm.EventCreateMode;
import io.github.perfectgym4j.v2.crm.LeadAgreement;
import io.github.perfectgym4j.v2.crm.LeadsClient;
import io.github.perfectgym4j.v2.crm.LegacyCrmClient;
import io.github.perfectgym4j.v2.marketing.VoucherInfo;
import io.github.perfectgym4j.v2.marketing.VoucherProblem;
import io.github.perfectgym4j.v2.marketing.VoucherType;
import io.github.perfectgym4j.v2.marketing.VoucherValidation;
import io.github.perfectgym4j.v2.marketing.VouchersClient;
import io.github.perfectgym4j.v2.members.AgreementAnswer;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.Sex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The commands of leads and vouchers. */
final class CrmCases {

    private static final Class<LeadsClient> LEADS = LeadsClient.class;
    private static final Class<LegacyCrmClient> LEGACY = LegacyCrmClient.class;
    private static final Class<VouchersClient> VOUCHERS = VouchersClient.class;

    private static final LocalDate BIRTHDAY = LocalDate.of(1990, 5, 17);
    private static final LocalDateTime SIX = LocalDateTime.of(2026, 6, 1, 18, 0);

    private static final String PERSON =
            "'firstName':'Anna','lastName':'O\u2019Brien','secondName':'Eva','birthDate':'1990-05-17',"
                    + "'email':'anna@example.com','phone':'+49 30 1234','address':'Main Street 1','sex':'Female','clubId':2,"
                    + "'sourceId':3,'consultantId':8,'rating':2,'agreements':[{'id':11,'hasAgreed':true}]";

    private CrmCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        LEADS,
                        c -> c.addLead(AddLead.builder(2)
                                .firstName("Anna")
                                .lastName("O\u2019Brien")
                                .secondName("Eva")
                                .birthDate(BIRTHDAY)
                                .email("anna@example.com")
                                .phone("+49 30 1234")
                                .address("Main Street 1")
                                .postalCode("10115")
                                .sex(Sex.FEMALE)
                                .sourceId(3L)
                                .consultantId(8L)
                                .campaignId(4L)
                                .inquiredViaId(5L)
                                .ratingId(6L)
                                .rating(2)
                                .agreements(List.of(new LeadAgreement(11, true)))
                                .build()),
                        "POST Crm2/AddLead",
                        "{" + PERSON + ",'postalCode':'10115','campaignId':4,'inquiredViaId':5,'ratingId':6}",
                        "{'leadId':90}",
                        new AddLeadResult(90L)),
                answered(
                        LEADS,
                        c -> c.addLead(AddLead.builder(2).phone("+49 30 1234").build()),
                        "POST Crm2/AddLead",
                        "{'clubId':2,'phone':'+49 30 1234'}",
                        "{'leadId':91}",
                        new AddLeadResult(91L)),
                done(
                        LEADS,
                        LeadsClient::convertLeadToGuestMember,
                        new ConvertLead(
                                90, 8L, MemberCases.ANNA, MemberCases.HOME, List.of(new AgreementAnswer(11, true))),
                        "POST Crm2/ConvertLeadToGuestMember",
                        "{'leadId':90,'convertedByEmployeeId':8," + MemberCases.PERSON
                                + ",'agreements':[{'agreementId':11,'agreementAnswer':true}]}"),
                done(
                        LEADS,
                        LeadsClient::convertLeadToGuestMember,
                        ConvertLead.of(90),
                        "POST Crm2/ConvertLeadToGuestMember",
                        "{'leadId':90}"),
                answered(
                        LEADS,
                        c -> c.createEvent(event(EventCreateMode.RECORD, Duration.ofMinutes(90))
                                .subject("Trial")
                                .description("d")
                                .confirmationCall(new ConfirmationCall("Sure?", 24))
                                .confirmationCallEnabled(true)
                                .outcome(CrmEventOutcome.DEAD)
                                .outcomeNote("moved\naway")
                                .rejectionReasonKey("other")
                                .rejectionReasonDescription("too far")
                                .build()),
                        "POST Crm2/CreateEvent",
                        "{'eventType':'Meeting','createMode':'Record','subject':'Trial','employeeId':8,'relatedToId':90,"
                                + "'startDate':'2026-06-01T18:00:00','duration':'01:30','description':'d','clubId':2,"
                                + "'confirmationCall':{'subject':'Sure?','hoursBeforeMeeting':24},'confirmationCallEnabled':true,"
                                + "'outcome':'Dead','outcomeNote':'moved\\naway','rejectionReasonKey':'other',"
                                + "'rejectionReasonDescription':'too far'}",
                        "{'eventId':6}",
                        new CreateEventResult(6L)),
                answered(
                        LEADS,
                        c -> c.createEvent(event(
                                        EventCreateMode.SCHEDULE,
                                        Duration.ofHours(24).minusMinutes(1))
                                .build()),
                        "POST Crm2/CreateEvent",
                        "{'eventType':'Meeting','createMode':'Schedule','employeeId':8,'relatedToId':90,"
                                + "'startDate':'2026-06-01T18:00:00','duration':'23:59','clubId':2,'confirmationCallEnabled':false}",
                        "{'eventId':7}",
                        new CreateEventResult(7L)),
                answered(
                        LEGACY,
                        c -> c.addLead(AddLegacyLead.builder(2)
                                .firstName("Anna")
                                .lastName("O\u2019Brien")
                                .secondName("Eva")
                                .birthDate(BIRTHDAY)
                                .email("anna@example.com")
                                .phone("+49 30 1234")
                                .address("Main Street 1")
                                .zipCode("10115")
                                .sex(Sex.FEMALE)
                                .sourceId(3L)
                                .isWalkIn(true)
                                .consultantId(8L)
                                .rating(2)
                                .phoneMarketingAgreement(true)
                                .agreements(List.of(new LeadAgreement(11, true)))
                                .build()),
                        "POST Crm/AddLead",
                        "{" + PERSON + ",'zipCode':'10115','isWalkIn':true,'phoneMarketingAgreement':true}",
                        "{'leadId':90}",
                        new AddLegacyLeadResult(90L)),
                answered(
                        LEGACY,
                        c -> c.convertLeadToGuest(new ConvertLegacyLead(90)),
                        "POST Crm/ConvertLeadToGuest",
                        "{'leadId':90}",
                        "{'memberId':40}",
                        new ConvertLegacyLeadResult(40L)),
                answered(
                        VOUCHERS,
                        c -> c.validateVoucherCode(
                                "A&B 1", 40L, new BigDecimal("1E+1"), 2, VoucherType.FOR_PRODUCT_DISCOUNT, 17L),
                        "GET Marketing/ValidateVoucherCode?request.clubId=2&request.memberId=40&request.paymentPlanId=17"
                                + "&request.productQuantity=10&request.voucherCode=A&B 1&request.voucherType=ForProductDiscount",
                        null,
                        "{'errors':['VoucherIsUsed','SomethingNew'],'voucherInfo':{'code':'A&B 1','description':'d',"
                                + "'validForSpecifiedPaymentPlan':true,'startDate':'2026-06-01T00:00:00','endDate':'2026-06-30T00:00:00',"
                                + "'usageCount':1,'usageLimit':1},'isValid':false}",
                        new VoucherValidation(
                                List.of(VoucherProblem.VOUCHER_IS_USED, new VoucherProblem("SomethingNew")),
                                new VoucherInfo(
                                        "A&B 1",
                                        "d",
                                        true,
                                        new ApiDateTime("2026-06-01T00:00:00"),
                                        new ApiDateTime("2026-06-30T00:00:00"),
                                        1,
                                        1),
                                false)),
                answered(
                        VOUCHERS,
                        c -> c.validateVoucherCode("X", null, null, 2, VoucherType.FOR_NEW_GUEST, null),
                        "GET Marketing/ValidateVoucherCode?request.clubId=2&request.voucherCode=X&request.voucherType=ForNewGuest",
                        null,
                        "{'isValid':true,'errors':null,'voucherInfo':null}",
                        new VoucherValidation(List.of(), null, true)));
    }

    private static CreateEvent.Builder event(EventCreateMode mode, Duration duration) {
        return CreateEvent.builder(CrmEventType.MEETING, mode, 8, 90, SIX, duration, 2);
    }
}
