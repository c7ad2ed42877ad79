package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A class in the schedule, without its time (contract: {@code ClassPassClass}).
 *
 * @param id key
 * @param name name
 * @param description description
 * @param lastUpdated when it was changed
 */
public record ScheduledClass(
        Long id,
        String name,
        String description,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}
