package io.github.perfectgym4j.sandbox.v2.commands.training;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Levels and skills of members. */
@Path(ApiVersion.PATH + "/LevelsAndSkills")
@Consumes(MediaType.WILDCARD)
public class LevelsAndSkillsResource {

    private final Supplier<Company> company;

    private record Progress(Long skillId, Long stageId) {

        static Progress read(Fields sent) {
            return new Progress(
                    sent.optionalLong("activitySkillId"), sent.optionalLong("activitySkillProgressionStageId"));
        }
    }

    /** @param company the company's data */
    public LevelsAndSkillsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Sets the level of a member and how far it is with skills of that level. */
    @POST
    @Path("SetActivityMemberLevel")
    public Response setActivityMemberLevel(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        Long levelId = command.optionalLong("activityMemberLevelId");
        List<Progress> sent =
                command.objects("skills").stream().map(Progress::read).toList();
        command.check();
        Optional.ofNullable(memberId)
                .flatMap(company.get().members()::find)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> new BusinessError("UserNotFound", "memberId"));
        Catalogue.Level level = Optional.ofNullable(levelId)
                .flatMap(Catalogue::level)
                .orElseThrow(() -> new BusinessError("LevelNotFound", "activityMemberLevelId"));
        if (level.order() == 0 && sent.isEmpty()) {
            throw new BusinessError("CannotSetDefaultLevel", "activityMemberLevelId");
        }
        company.get().skills().set(memberId, level, stages(level, sent));
        return Answers.json(200, Command.nothing());
    }

    private static Map<Long, Long> stages(Catalogue.Level level, List<Progress> sent) {
        Map<Long, Long> stages = new LinkedHashMap<>();
        sent.forEach(progress -> {
            if (Catalogue.SKILLS.stream()
                    .noneMatch(skill -> skill.levelId() == level.id()
                            && Long.valueOf(skill.id()).equals(progress.skillId()))) {
                throw new BusinessError("InvalidActivitySkill", "activitySkillId");
            }
            if (Catalogue.STAGES.stream()
                    .noneMatch(stage -> Long.valueOf(stage.id()).equals(progress.stageId()))) {
                throw new BusinessError("InvalidActivitySkillProgress", "activitySkillProgressionStageId");
            }
            stages.put(progress.skillId(), progress.stageId());
        });
        return stages;
    }
}
