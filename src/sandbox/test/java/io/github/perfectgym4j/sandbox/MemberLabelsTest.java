package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags, marketing sources, attributes, notes and scans of members by version 2.2: what a command writes is in the set. */
class MemberLabelsTest extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private List<String> names(long memberId, String relation, String property) {
        return api
                .answer("Members/" + memberId, "$expand=" + relation)
                .getJsonArray(relation)
                .getValuesAs(JsonObject.class)
                .stream()
                .map(label -> label.getString(property))
                .toList();
    }

    @Test
    void addsTakesAndSetsTags() {
        long version = version(60);
        assertThat(api.done("Members/AddTags", json("{'memberIds':[60,61],'tags':['vip','Rehab']}")))
                .isEmpty();
        assertThat(names(60, "tags", "tag")).containsExactly("VIP", "Rehab");
        assertThat(version(60)).isGreaterThan(version);
        version = version(60);
        api.done("Members/AddTags", json("{'memberIds':[60],'tags':['VIP']}"));
        assertThat(version(60)).isEqualTo(version);

        api.done("Members/RemoveTags", json("{'memberIds':[60],'tags':['VIP','Competitor']}"));
        assertThat(names(60, "tags", "tag")).containsExactly("Rehab");
        assertThat(names(61, "tags", "tag")).containsExactly("VIP", "Rehab");

        api.done("Members/SetTags", json("{'memberId':61,'tags':['Competitor']}"));
        assertThat(names(61, "tags", "tag")).containsExactly("Competitor");
        assertThat(api.ids("Members", "$filter=tags/any(t: t/tag eq 'Competitor') and id gt 50"))
                .containsExactly(61);
        JsonObject competitors = api.rows("MemberTags", "$filter=tag eq 'Competitor'", "$expand=members")
                .get(0);
        assertThat(competitors.getJsonArray("members").getValuesAs(JsonObject.class))
                .extracting(member -> member.getInt("id"))
                .contains(61);
        api.done("Members/SetTags", json("{'memberId':61,'tags':[]}"));
        assertThat(names(61, "tags", "tag")).isEmpty();
    }

    private long version(long memberId) {
        return api.answer("Members/" + memberId).getJsonNumber("version").longValue();
    }

    @Test
    void setsMarketingSources() {
        api.done("Members/SetMarketingSources", json("{'memberId':60,'marketingSources':['Friend','website']}"));
        assertThat(names(60, "marketingSources", "marketingSource")).containsExactly("Website", "Friend");
        api.done("Members/SetMarketingSources", json("{'memberId':60,'marketingSources':[]}"));
        assertThat(names(60, "marketingSources", "marketingSource")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Members/AddTags | {'memberIds':[60,999],'tags':['VIP']} | InvalidMemberId",
                "Members/AddTags | {'memberIds':[60],'tags':['VIP','Nobody']} | InvalidTagKey",
                "Members/AddTags | {'memberIds':[],'tags':['VIP']} | NoMembersProvided",
                "Members/AddTags | {'memberIds':[60],'tags':[]} | NoTagsProvided",
                "Members/RemoveTags | {'memberIds':[49],'tags':['VIP']} | InvalidMemberId",
                "Members/RemoveTags | {'memberIds':[60],'tags':['Nobody']} | InvalidTagKey",
                "Members/RemoveTags | {'memberIds':[],'tags':['VIP']} | NoMembersProvided",
                "Members/RemoveTags | {'memberIds':[60],'tags':[]} | NoTagsProvided",
                "Members/SetTags | {'memberId':999,'tags':['VIP']} | InvalidMemberId",
                "Members/SetTags | {'memberId':60,'tags':['Nobody']} | InvalidTagKey",
                "Members/SetMarketingSources | {'memberId':999,'marketingSources':[]} | InvalidMemberId",
                "Members/SetMarketingSources | {'memberId':60,'marketingSources':['x']} | InvalidMarketingSourceKey",
                "Members/SetMemberCustomAttributes | {'memberId':999,'customAttributes':[]} | InvalidMemberId",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':99,'value':1}]} | InvalidCustomAttributeDefinition",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':17,'value':1}]} | InvalidCustomAttributeDefinition",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':11,'value':'x'}]} | IncorrectCustomAttributeValue",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':11,'value':1.5}]} | IncorrectCustomAttributeValue",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':12,'value':1}]} | IncorrectCustomAttributeValue",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':14,'value':'May'}]} | IncorrectCustomAttributeValue",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':15,'value':99}]} | IncorrectCustomAttributeValue",
                "Members/SetMemberCustomAttributes | {'memberId':60,'customAttributes':[{'customAttributeDefinitionId':16,'value':[31,99]}]} | IncorrectCustomAttributeValue",
                "Members/AddMemberNote | {'memberId':999,'note':'x'} | InvalidMemberId",
                "Members/AddMemberBiometricData | {'memberId':999,'data':'AAAA'} | MemberNotFound",
                "Members/AddMemberBiometricData | {'data':'AAAA'} | MemberNotFound",
                "Members/AddMemberBiometricData | {'memberId':60,'data':'no Base64!'} | InvalidBase64Format",
            })
    void refuses(String command, String body, String code) {
        assertThat(api.codes(command, json(body))).containsExactly(code);
    }

    @Test
    void tagsAllOrNone() {
        api.codes("Members/AddTags", json("{'memberIds':[60,999],'tags':['VIP']}"));
        assertThat(names(60, "tags", "tag")).isEmpty();
    }

    @Test
    void setsAttributesOfEverySort() {
        api.done(
                "Members/SetMemberCustomAttributes",
                json("{'memberId':60,'customAttributes':["
                        + "{'customAttributeDefinitionId':11,'value':7},"
                        + "{'customAttributeDefinitionId':12,'value':true},"
                        + "{'customAttributeDefinitionId':13,'value':'Annie'},"
                        + "{'customAttributeDefinitionId':14,'value':'2026-05-01T00:00:00'},"
                        + "{'customAttributeDefinitionId':15,'value':32},"
                        + "{'customAttributeDefinitionId':16,'value':[31,33]}]}"));
        assertThat(api.rows("MemberCustomAttributes", "$filter=memberId eq 60", "$orderby=attributeDefinitionId"))
                .extracting(row -> row.getString("rawValue") + "=" + row.getString("displayValue"))
                .containsExactly(
                        "7=7",
                        "true=Yes",
                        "Annie=Annie",
                        "2026-05-01=2026-05-01",
                        "32=Strength",
                        "31,33=Endurance, Health");
        api.done(
                "Members/SetMemberCustomAttributes",
                json("{'memberId':60,'customAttributes':[{'customAttributeDefinitionId':11,'value':8}]}"));
        assertThat(api.rows("MemberCustomAttributes", "$filter=memberId eq 60")).hasSize(6);
        assertThat(api.rows(
                                "MemberCustomAttributes",
                                "$filter=memberId eq 60 and attributeDefinition/displayName eq 'Locker'")
                        .get(0)
                        .getString("rawValue"))
                .isEqualTo("8");
    }

    @Test
    void aNoteCanBarAMemberFromTheDoors() {
        assertThat(sandbox.frontDesk().scanCard(60, 2)).isTrue();
        sandbox.frontDesk().scanCard(60, 2);
        JsonObject added =
                api.done("Members/AddMemberNote", json("{'memberId':60,'note':'Owes a towel','blockAccess':true}"));
        JsonObject note = api.answer("MemberNotes/" + added.getInt("memberNoteId"));
        assertThat(note.getString("note")).isEqualTo("Owes a towel");
        assertThat(note.getBoolean("isAccessBlocked")).isTrue();
        assertThat(note.getBoolean("isPinned")).isFalse();
        assertThat(sandbox.frontDesk().scanCard(60, 2)).isFalse();
        JsonObject visit = api.done("AccessControl/ValidateMemberVisit", json("{'memberId':60,'clubId':2}"));
        assertThat(visit.getBoolean("canEnter")).isFalse();
        assertThat(visit.getJsonObject("details").getBoolean("memberIsBlocked")).isTrue();
        assertThat(api.codes("ClassBooking/BookClass", json("{'memberId':60,'classId':103}")))
                .containsExactly("BookingBlockedDueToBlockingNote");
        assertThat(Api.refusals(Api.employee(sandbox).post("Classes/BookClass?classId=103&userId=60")))
                .containsExactly("BookingBlockedForUser");
    }

    @Test
    void keepsOneScanOfAMember() {
        String put = "Members/AddMemberBiometricData";
        api.done(put, json("{'memberId':60,'data':'AAAA','externalIdentifier':'a','description':'Thumb'}"));
        JsonObject first =
                api.rows("MemberBiometricData", "$filter=memberId eq 60").get(0);
        api.done(put, json("{'memberId':60,'data':'BBBB'}"));
        List<JsonObject> rows = api.rows("MemberBiometricData", "$filter=memberId eq 60");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getInt("id")).isEqualTo(first.getInt("id"));
        assertThat(rows.get(0).getString("data")).isEqualTo("BBBB");
        assertThat(rows.get(0).getJsonNumber("version").longValue())
                .isGreaterThan(first.getJsonNumber("version").longValue());
        String large = Base64.getEncoder().encodeToString(new byte[65_537]);
        assertThat(api.codes(put, json("{'memberId':60,'data':'" + large + "'}")))
                .containsExactly("DataTooLarge");
    }

    @Test
    void namesWhatIsMissing() {
        HttpResponse<String> answer = api.post("Members/SetTags", json("{'tags':7}"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.object(answer.body()).getJsonObject("modelState"))
                .containsOnlyKeys("request.memberId", "request.tags");
    }
}
