package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A room (contract: {@code ClassPassRoom}).
 *
 * @param id key
 * @param name name
 * @param lastUpdated when it was changed
 */
public record Room(
        Long id, String name, @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}
