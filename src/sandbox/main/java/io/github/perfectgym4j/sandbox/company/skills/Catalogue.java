package io.github.perfectgym4j.sandbox.company.skills;

import java.util.List;
import java.util.Optional;

/** Categories of activities, levels, skills and stages. They never change, and each list is in order of its keys. */
public final class Catalogue {

    /** Categories of activities. */
    public static final List<Category> CATEGORIES =
            List.of(new Category(1, "Swimming", true), new Category(2, "Strength", false));

    /** Levels of members, from the lowest in each category. */
    public static final List<Level> LEVELS = List.of(
            new Level(1, "Beginner", 0, 1),
            new Level(2, "Swimmer", 1, 1),
            new Level(3, "Diver", 2, 1),
            new Level(4, "Novice", 0, 2),
            new Level(5, "Lifter", 1, 2));

    /** Skills that make up a level. */
    public static final List<Skill> SKILLS = List.of(
            new Skill(1, "Floating", 1),
            new Skill(2, "Breathing", 1),
            new Skill(3, "Crawl", 2),
            new Skill(4, "Turning", 2),
            new Skill(5, "Diving", 3),
            new Skill(6, "Squat", 4),
            new Skill(7, "Deadlift", 5));

    /** Stages of learning a skill, from the first to the final one. */
    public static final List<Stage> STAGES = List.of(
            new Stage(1, "Not seen", 0, true, false),
            new Stage(2, "Practising", 1, false, false),
            new Stage(3, "Mastered", 2, false, true));

    private Catalogue() {}

    /**
     * A category of activities.
     *
     * @param id key
     * @param name name
     * @param isValidated whether bookings ask for the level
     */
    public record Category(long id, String name, boolean isValidated) {}

    /**
     * A level of members.
     *
     * @param id key
     * @param name name
     * @param order 0 for the level of everybody, and so on upwards
     * @param categoryId category of activities
     */
    public record Level(long id, String name, int order, long categoryId) {

        /** @return the level above */
        Optional<Level> next() {
            return LEVELS.stream()
                    .filter(other -> other.categoryId == categoryId && other.order == order + 1)
                    .findFirst();
        }
    }

    /**
     * A skill.
     *
     * @param id key
     * @param name name
     * @param levelId level that it belongs to
     */
    public record Skill(long id, String name, long levelId) {}

    /**
     * A stage of learning a skill.
     *
     * @param id key
     * @param name name
     * @param order 0 for the first
     * @param isDefault whether it is the first
     * @param isFinal whether it is the last
     */
    public record Stage(long id, String name, int order, boolean isDefault, boolean isFinal) {}

    /**
     * Looks a level up.
     *
     * @param id key
     * @return the level
     */
    public static Optional<Level> level(long id) {
        return LEVELS.stream().filter(level -> level.id() == id).findFirst();
    }
}
