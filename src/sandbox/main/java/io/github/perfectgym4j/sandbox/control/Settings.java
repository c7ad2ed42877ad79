package io.github.perfectgym4j.sandbox.control;

import jakarta.json.JsonValue;
import java.time.Duration;

/**
 * What can be set, apart from faults.
 *
 * @param tokenLifetime how long tokens live, whole seconds; also announced as {@code expires_in}
 * @param announcedLifetime JSON value to send as {@code expires_in} instead; null for the truth, the text {@code missing} for no
 *     such field
 * @param delay wait before every answer of the API
 * @param tokenDelay wait before every answer of the token endpoint
 * @param hasQuirks whether answers look like the vendor's samples with all their oddities
 */
record Settings(
        Duration tokenLifetime, JsonValue announcedLifetime, Duration delay, Duration tokenDelay, boolean hasQuirks) {

    static final Settings INITIAL =
            new Settings(Duration.ofSeconds(7_775_999), null, Duration.ZERO, Duration.ZERO, false);

    Settings withTokenLifetime(Duration value) {
        return new Settings(value, announcedLifetime, delay, tokenDelay, hasQuirks);
    }

    Settings withAnnouncedLifetime(JsonValue value) {
        return new Settings(tokenLifetime, value, delay, tokenDelay, hasQuirks);
    }

    Settings withDelay(Duration value) {
        return new Settings(tokenLifetime, announcedLifetime, value, tokenDelay, hasQuirks);
    }

    Settings withTokenDelay(Duration value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, value, hasQuirks);
    }

    Settings withQuirks(boolean value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, tokenDelay, value);
    }
}
