package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads of version 2.2: adding, meeting, converting. It is Saturday noon in UTC. */
class Crm22Test extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    private int addLead(String more) {
        return api.done(
                        "Crm2/AddLead",
                        json("'clubId':2,'firstName':'Lea','lastName':'Neu','email':'lea@example.com'" + more))
                .getInt("leadId");
    }

    private JsonObject member(int id) {
        return api.answer("Members/" + id);
    }

    @Test
    void leadsBecomeGuestsUnderTheSameKey() {
        int id = addLead(",'phone':'+48123456','ratingId':113,'campaignId':121,'inquiredViaId':132");
        assertThat(member(id).getString("memberType")).isEqualTo("Lead");
        JsonObject lead = api.answer("Crm2Leads/" + id);
        assertThat(lead.getString("userType")).isEqualTo("Lead");
        assertThat(lead.getString("status")).isEqualTo("New");
        assertThat(lead.getString("rating")).isEqualTo("Hot");
        assertThat(lead.getString("campaign")).isEqualTo("Spring campaign");
        assertThat(lead.getString("inquiredVia")).isEqualTo("Website");

        api.done(
                "Crm2/ConvertLeadToGuestMember",
                json("'leadId':" + id + ",'personalData':{'lastName':'Alt','birthDate':'1990-05-01'}"));

        JsonObject guest = member(id);
        assertThat(guest.getString("memberType")).isEqualTo("Guest");
        assertThat(guest.getString("firstName")).isEqualTo("Lea");
        assertThat(guest.getString("lastName")).isEqualTo("Alt");
        assertThat(guest.getInt("homeClubId")).isEqualTo(2);
        assertThat(api.ids("Members", "$filter=id eq " + id)).containsExactly(id);
        JsonObject converted = api.answer("Crm2Leads/" + id);
        assertThat(converted.getString("userType")).isEqualTo("Guest");
        assertThat(converted.isNull("conversionDate")).isFalse();
        assertThat(api.answer("CrmLeads/" + id).getInt("memberId")).isEqualTo(id);
        assertThat(api.codes("Crm2/ConvertLeadToGuestMember", json("'leadId':" + id)))
                .containsExactly("UserIsNotALead");
    }

    @Test
    void keepsMembersInTheOrderOfTheirKeysAfterAConversion() {
        int first = addLead("");
        int second = api.done(
                        "Crm/AddLead", json("'clubId':2,'lastName':'Alt','firstName':'Leo','email':'leo@example.com'"))
                .getInt("leadId");
        assertThat(api.done("Crm/ConvertLeadToGuest", json("'leadId':" + second))
                        .getInt("memberId"))
                .isEqualTo(second);
        assertThat(api.ids("Members", "$filter=id ge " + first)).containsExactly(first, second);
        assertThat(api.codes("Crm/ConvertLeadToGuest", json("'leadId':" + second)))
                .containsExactly("LeadAlreadyConverted");
        assertThat(api.codes("Crm/ConvertLeadToGuest", "{}")).containsExactly("InvalidLeadId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'clubId':2,'lastName':'X' | NoIdentifier",
                "'clubId':2,'lastName':'X','phone':'call me' | PhoneNumberInvalid",
                "'clubId':2,'lastName':'X','email':'anna@example.com' | EmailDuplication",
                "'clubId':2,'lastName':'X','email':'lea@example.com' | EmailDuplication",
                "'clubId':2,'lastName':'X','phone':'+48111222' | PhoneDuplication",
                "'clubId':2,'lastName':'X','email':'x@example.com','rating':4 | InvalidRating",
                "'clubId':2,'lastName':'X','email':'x@example.com','ratingId':121 | InvalidRating",
                "'clubId':2,'lastName':'X','email':'x@example.com','campaignId':1 | InvalidCampaign",
                "'clubId':2,'lastName':'X','email':'x@example.com','inquiredViaId':1 | InvalidInquiredViaType",
                "'clubId':2,'lastName':'X','email':'x@example.com','consultantId':999999 | InvalidConsultantId",
                "'clubId':2,'lastName':'X','email':'x@example.com','sourceId':99 | MarketingInfoUpdateFailed",
                "'clubId':2,'lastName':'X','email':'x@example.com','agreements':[{'id':99999}] | AgreementsCouldNotBeSet",
                "'clubId':999,'lastName':'X','email':'x@example.com' | UserCreationFailed",
                "'clubId':2,'email':'x@example.com' | UserCreationFailed"
            })
    void refusesLeads(String fields, String code) {
        addLead(",'phone':'+48111222'");
        assertThat(api.codes("Crm2/AddLead", json(fields))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'clubId':2,'lastName':'X' | PersonalDataError",
                "'clubId':2,'email':'x@example.com' | PersonalDataError",
                "'clubId':2,'lastName':'X','email':'anna@example.com' | PersonalDataError",
                "'clubId':2,'lastName':'X','email':'x@example.com','consultantId':999999 | AdditionalInfoError",
                "'clubId':2,'lastName':'X','email':'x@example.com','rating':0 | AdditionalInfoError",
                "'clubId':2,'lastName':'X','email':'x@example.com','agreements':[{'id':99999}] | AgreementsError",
                "'clubId':999,'lastName':'X','email':'x@example.com' | ClubError"
            })
    void refusesLeadsOfTheOldCrm(String fields, String code) {
        assertThat(api.codes("Crm/AddLead", json(fields))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'leadId':999999 | LeadDoesNotExist",
                "'leadId':60 | UserIsNotALead",
                "'leadId':LEAD,'convertedByEmployeeId':999999 | ConsultantNotExist",
                "'leadId':LEAD,'personalData':{'email':'none'} | PersonalDataFieldError",
                "'leadId':LEAD,'personalData':{'email':'anna@example.com'} | PersonalDataDuplication",
                "'leadId':LEAD,'personalData':{'birthDate':'2020-01-01'} | InvalidAgeLegalGuardianIsRequired",
                "'leadId':LEAD,'agreements':[{'agreementId':99999,'agreementAnswer':true}] | AgreementDoesntExist"
            })
    void refusesConversions(String fields, String code) {
        String body = json(fields.replace("LEAD", Integer.toString(addLead(""))));
        assertThat(api.codes("Crm2/ConvertLeadToGuestMember", body)).containsExactly(code);
    }

    private String event(String change) {
        int employee = api.ids("Employees", "$top=1").get(0);
        String standard = "'eventType':'Meeting','createMode':'Schedule','employeeId':" + employee
                + ",'relatedToId':60,'startDate':'2026-12-24T05:00:00','duration':'00:30','clubId':2";
        for (String field : change.split(";")) {
            String name = field.substring(0, field.indexOf(':') + 1);
            standard = standard.contains(name)
                    ? standard.replaceFirst(name + "('[^']*'|\\d+)", field)
                    : standard + "," + field;
        }
        return json(standard);
    }

    @Test
    void notesEventsThatAreToComeAndThatWere() {
        int lead = addLead("");
        int planned =
                api.done("Crm2/CreateEvent", event("'relatedToId':" + lead)).getInt("eventId");
        JsonObject event = api.answer("Crm2Events/" + planned, "$expand=relatedTo,consultant");
        assertThat(event.getJsonObject("relatedTo").getString("lastName")).isEqualTo("Neu");
        assertThat(event.getString("timeFrom")).isEqualTo("2026-12-24T05:00:00+01:00");
        assertThat(event.getString("timeTo")).isEqualTo("2026-12-24T05:30:00+01:00");
        assertThat(event.isNull("eventOutcome")).isTrue();
        assertThat(api.codes("Crm2/CreateEvent", event("'duration':'01:00'")))
                .containsExactly("ConsultantHasInteractionForGivenDatesInCrmCalendar");

        int recorded = api.done(
                        "Crm2/CreateEvent",
                        event(
                                "'createMode':'Record';'startDate':'2026-11-20T10:00:00Z';'outcome':'Sale';'outcomeNote':'Signed.'"))
                .getInt("eventId");
        assertThat(api.answer("Crm2Events/" + recorded).getString("timeFrom")).isEqualTo("2026-11-20T11:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'duration':'half' | InvalidEventDuration",
                "'duration':'00:00' | InvalidEventDuration",
                "'employeeId':999999 | InvalidOwnerId",
                "'relatedToId':999999 | InvalidRelatedUserId",
                "'clubId':999 | InvalidClubId",
                "'startDate':'2026-11-20T10:00:00' | InvalidStartDate",
                "'createMode':'Record' | RecordEventIsAvailableOnlyForPastEvents",
                "'createMode':'Record';'startDate':'2026-11-20T10:00:00' | RecordEventOutcomeIsRequired",
                "'outcome':'Sale' | OutcomeNoteIsRequired",
                "'outcome':'Dead';'outcomeNote':'no' | RejectionReasonIsRequired",
                "'outcome':'Dead';'outcomeNote':'no';'rejectionReasonKey':'Other' | OtherReasonIsRequired",
                "'confirmationCallEnabled':true | ConfirmationCallSubjectIsRequired",
                "'confirmationCallEnabled':true;'confirmationCall':{'subject':'x'} | InvalidConfirmationCallBeforeHours",
                "'confirmationCallEnabled':true;'confirmationCall':{'subject':'x','hoursBeforeMeeting':99} | HoursBeforeMeetingExceeded"
            })
    void refusesEvents(String change, String code) {
        assertThat(api.codes("Crm2/CreateEvent", event(change))).containsExactly(code);
    }
}
