package io.github.perfectgym4j.sandbox.v2.sets.training;

import io.github.perfectgym4j.sandbox.company.skills.MemberSkill;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Skills of members, with the stages that they have reached. */
public final class ActivityMemberSkills implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivityMemberSkills", "ActivityMemberSkill", MemberSkill.class)
                .number("memberId", MemberSkill::memberId)
                .number("activitySkillId", MemberSkill::skillId)
                .number("activitySkillProgressionStageId", MemberSkill::stageId)
                .one("activitySkillProgressionStage", "ActivitySkillProgressionStage")
                .one("member", "Member")
                .one("activitySkill", "ActivitySkill")
                .entity()
                .table(company -> company.skills().table());
    }
}
