package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members who bring others, and members who belong together, by version 2.2. */
class MemberReferralsTest extends SandboxTest {

    private static final String LINK = "Members/GenerateReferralLink";
    private static final String REFER = "Members/MemberReferral";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String member(long id) {
        return "{\"memberId\":" + id + "}";
    }

    private static String pair(long memberId, long invitedId) {
        return "{\"memberId\":" + memberId + ",\"invitedMemberId\":" + invitedId + "}";
    }

    @Test
    void aMemberBringsThreeOthers() {
        JsonObject link = api.done(LINK, member(60));
        assertThat(link.getString("referralLink"))
                .endsWith(api.answer("Members/60").getString("referralCode"));
        assertThat(link.getInt("remainingUsages")).isEqualTo(3);
        for (int invited = 61; invited <= 63; invited++) {
            api.done(REFER, pair(60, invited));
        }
        api.done(REFER, pair(60, 63));
        assertThat(api.codes(LINK, member(60))).containsExactly("NoRemainingUsages");
        assertThat(api.codes(REFER, pair(64, 61))).containsExactly("MemberAlreadyHasBeenInvitedBySomeoneElse");

        JsonObject anna = api.answer("Members/60", "$expand=marketingInfo($expand=referredMembers)")
                .getJsonObject("marketingInfo");
        assertThat(anna.getJsonArray("referredMembers").getValuesAs(JsonObject.class))
                .extracting(referred -> referred.getInt("id"))
                .containsExactly(61, 62, 63);
        assertThat(anna.get("referredByMemberId")).isEqualTo(JsonValue.NULL);
        JsonObject ben = api.answer("Members/61", "$expand=marketingInfo($expand=referredByMember)")
                .getJsonObject("marketingInfo");
        assertThat(ben.getJsonObject("referredByMember").getString("firstName")).isEqualTo("Anna");
    }

    @Test
    void refusesMembersThereAreNot() {
        assertThat(api.codes(LINK, member(999))).containsExactly("InvalidMemberId");
        assertThat(api.codes(LINK, "{}")).containsExactly("InvalidMemberId");
        assertThat(api.codes(REFER, pair(999, 60))).containsExactly("InvalidMemberId");
        assertThat(api.codes(REFER, pair(60, 999))).containsExactly("IvalidInvitedMemberId");
        assertThat(api.codes(REFER, pair(60, 60))).containsExactly("IvalidInvitedMemberId");
    }

    @Test
    void theCampaignOfClubThreeIsOver() {
        int member = api.rows("Members", "$filter=homeClubId eq 3 and isDeleted eq false", "$top=1")
                .get(0)
                .getInt("id");
        assertThat(api.codes(LINK, member(member))).containsExactly("ReferralCampaignInactive");
        assertThat(api.rows("ReferralCampaigns", "$filter=isActive eq true")).hasSize(1);
    }

    @Test
    void tellsWhatRelatedMembersMayDo() {
        JsonObject answer = Api22.object(Api.send(api.request("v2.2/Members/Relations/Permissions")));
        assertThat(answer.getJsonArray("permissions").getValuesAs(JsonObject.class))
                .extracting(permission -> permission.getString("relationType"))
                .containsExactly("FriendAccess", "FamilyChild", "ContractPayer", "LegalGuardian", "Spouse");
        JsonObject spouse = answer.getJsonArray("permissions").getJsonObject(4);
        assertThat(spouse.getJsonArray("permissionsParentToChild"))
                .isNotEmpty()
                .isEqualTo(spouse.getJsonArray("permissionsChildToParent"));
    }

    @Test
    void friendsOfVersion1AreRelations() {
        Api.element(Api.employee(sandbox)
                .get("Users/ConnectFriend?fullMemberUserId=60&friendUserId=61&dateFrom=2026-12-01T00:00:00"));
        JsonObject relation = api.rows("MemberRelations", "$filter=parentMemberId eq 60", "$expand=childMember")
                .get(0);
        assertThat(relation.getString("relationType")).isEqualTo("FriendAccess");
        assertThat(relation.getString("dateFrom")).startsWith("2026-12-01T00:00:00");
        assertThat(relation.getJsonObject("childMember").getString("firstName")).isEqualTo("Ben");

        JsonObject child = api.answer("Members/22", "$expand=familyParents,relatedParentMembers");
        assertThat(child.getJsonArray("familyParents").getJsonObject(0).getInt("id"))
                .isEqualTo(21);
        assertThat(child.getJsonArray("relatedParentMembers")).hasSize(2);
        assertThat(api.answer("Members/21", "$expand=familyChildren").getJsonArray("familyChildren"))
                .hasSize(1);
    }
}
