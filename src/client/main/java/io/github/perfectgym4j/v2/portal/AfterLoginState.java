package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The page that a member sees after signing in. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AfterLoginState(String value) implements TextValue {

    /** The member's profile. */
    public static final AfterLoginState UNSPECIFIED = new AfterLoginState("Unspecified");

    /** Personal trainings. */
    public static final AfterLoginState PERSONAL_TRAINING = new AfterLoginState("PersonalTraining");

    /** Facilities. */
    public static final AfterLoginState FACILITY = new AfterLoginState("Facility");

    /** Courses. */
    public static final AfterLoginState COURSES = new AfterLoginState("Courses");
}
