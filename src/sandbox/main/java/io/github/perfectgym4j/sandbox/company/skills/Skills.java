package io.github.perfectgym4j.sandbox.company.skills;

import io.github.perfectgym4j.sandbox.company.skills.Catalogue.Level;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The levels and skills of members. A member has the lowest level of each category until another one is set. */
public final class Skills {

    private final Guard guard;
    private final Table<MemberSkill> table;
    private final Map<Long, Map<Long, Level>> levels = new HashMap<>();
    private long lastId;

    /** @param guard the lock and the change counter */
    public Skills(Guard guard) {
        this.guard = guard;
        table = new Table<>(guard);
    }

    /** @return how far members are with skills */
    public Table<MemberSkill> table() {
        return table;
    }

    /**
     * Lists the levels of a member.
     *
     * @param memberId member
     * @return levels that were set
     */
    public List<Level> levels(long memberId) {
        return guard.alone(
                () -> List.copyOf(levels.getOrDefault(memberId, Map.of()).values()));
    }

    /**
     * Lists who has a level.
     *
     * @param level level
     * @return keys of members for whom it was set
     */
    public List<Long> membersOn(Level level) {
        return guard.alone(() -> levels.entrySet().stream()
                .filter(entry -> entry.getValue().containsValue(level))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    /**
     * Checks whether a member is far enough.
     *
     * @param memberId member
     * @param wanted level
     * @return whether the member has it, or a higher one of the same category
     */
    public boolean hasReached(long memberId, Level wanted) {
        return wanted.order() == 0
                || levels(memberId).stream()
                        .anyMatch(
                                level -> level.categoryId() == wanted.categoryId() && level.order() >= wanted.order());
    }

    /**
     * Sets the level of a member and how far it is with skills of this level. Who has mastered all of them is on the next level.
     *
     * @param memberId member
     * @param level level
     * @param stages stage by skill
     */
    public void set(long memberId, Level level, Map<Long, Long> stages) {
        guard.alone(() -> {
            stages.forEach((skillId, stageId) -> put(memberId, skillId, stageId));
            Level reached = hasMastered(memberId, level) ? level.next().orElse(level) : level;
            return levels.computeIfAbsent(memberId, any -> new HashMap<>()).put(level.categoryId(), reached);
        });
    }

    private void put(long memberId, long skillId, long stageId) {
        long id = of(memberId).stream()
                .filter(skill -> skill.skillId() == skillId)
                .map(MemberSkill::id)
                .findFirst()
                .orElseGet(() -> ++lastId);
        table.put(new MemberSkill(id, guard.nextTimestamp(), memberId, skillId, stageId));
    }

    private List<MemberSkill> of(long memberId) {
        return table.list(skill -> skill.memberId() == memberId, Comparator.comparingLong(MemberSkill::id));
    }

    private boolean hasMastered(long memberId, Level level) {
        List<Long> last = Catalogue.STAGES.stream()
                .filter(Catalogue.Stage::isFinal)
                .map(Catalogue.Stage::id)
                .toList();
        List<Long> mastered = of(memberId).stream()
                .filter(skill -> last.contains(skill.stageId()))
                .map(MemberSkill::skillId)
                .toList();
        return Catalogue.SKILLS.stream()
                .filter(skill -> skill.levelId() == level.id())
                .map(Catalogue.Skill::id)
                .allMatch(mastered::contains);
    }
}
