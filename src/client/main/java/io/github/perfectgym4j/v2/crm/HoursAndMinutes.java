package io.github.perfectgym4j.v2.crm;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.time.Duration;
import java.util.Locale;

/** Writes how long an event takes: {@code 01:30}. */
public final class HoursAndMinutes implements JsonbSerializer<Duration> {

    private static final Duration DAY = Duration.ofDays(1);

    /** Only what the form can hold. */
    static void check(Duration duration) {
        if (duration.isNegative()
                || duration.compareTo(DAY) >= 0
                || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
            throw new IllegalArgumentException("duration must be whole minutes and less than a day");
        }
    }

    @Override
    public void serialize(Duration value, JsonGenerator generator, SerializationContext context) {
        generator.write(String.format(Locale.ROOT, "%02d:%02d", value.toHours(), value.toMinutesPart()));
    }
}
