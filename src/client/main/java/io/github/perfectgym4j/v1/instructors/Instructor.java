package io.github.perfectgym4j.v1.instructors;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Rating;
import io.github.perfectgym4j.v1.common.Sex;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * An instructor: a person who teaches classes (contract: {@code Instructor}).
 *
 * @param id key of the instructor
 * @param timestamp change counter
 * @param isDeleted whether the instructor has been deleted
 * @param firstName first name
 * @param lastName last name
 * @param displayName name to show
 * @param email e-mail address
 * @param photoUrl address of the photo
 * @param sex sex
 * @param rating votes of the members
 * @param isActive whether the instructor still teaches
 * @param employeePosition position in the company
 * @param clubs clubs where the instructor works
 * @param categoriesClasses what the instructor teaches
 * @param services services on offer, in a form that is not documented
 */
public record Instructor(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String firstName,
        String lastName,
        String displayName,
        String email,
        String photoUrl,
        Sex sex,
        Rating rating,
        Boolean isActive,
        String employeePosition,
        List<Club> clubs,
        List<CategoriesClasses> categoriesClasses,
        List<JsonValue> services)
        implements Change {

    /** Shows the key only: traces of a server must not hold the names of people. */
    @Override
    public String toString() {
        return "Instructor[id=" + id + "]";
    }
}
