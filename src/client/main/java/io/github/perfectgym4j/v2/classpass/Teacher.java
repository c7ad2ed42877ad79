package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * A person who teaches (contract: {@code ClassPassTeacher}).
 *
 * @param id key
 * @param firstName first name
 * @param lastName last name
 * @param displayName name that is shown
 * @param biography about the person
 * @param images pictures; never null
 * @param lastUpdated when it was changed
 */
public record Teacher(
        Long id,
        @JsonbProperty("first_name") String firstName,
        @JsonbProperty("last_name") String lastName,
        @JsonbProperty("display_name") String displayName,
        String biography,
        List<Image> images,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}
