package io.github.perfectgym4j.v2.odata;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A property that holds a time of day, which the server writes as the time since midnight, such as {@code PT8H30M}.
 *
 * @param <E> the entity
 */
public class TimeProperty<E> extends FilterProperty<E, LocalTime> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public TimeProperty(String name) {
        super(name);
    }

    @Override
    final Filter<E> compare(String operator, LocalTime time) {
        Duration sinceMidnight =
                Duration.ofNanos(Objects.requireNonNull(time, name()).toNanoOfDay());
        return Filter.comparison(name(), operator, Literals.of(sinceMidnight.toString()));
    }
}
