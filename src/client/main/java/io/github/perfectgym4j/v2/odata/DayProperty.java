package io.github.perfectgym4j.v2.odata;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A property that holds a day: a birthday, the end of a contract. The server keeps days as date-times without a zone, some as the midnight
 * at which they begin and some as their last second, so a condition covers the whole day: {@code eq} is {@code ge} the day and {@code lt}
 * the next one. Both are sent as midnights in UTC, whatever the zone of this machine or of the club: another zone would shift them.
 *
 * @param <E> the entity
 */
public class DayProperty<E> extends ComparableProperty<E, LocalDate> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public DayProperty(String name) {
        super(name);
    }

    @Override
    final Filter<E> compare(String operator, LocalDate day) {
        LocalDate next = Objects.requireNonNull(day, name()).plusDays(1);
        return switch (operator) {
            case "eq" -> super.compare("ge", day).and(super.compare("lt", next));
            case "ne" -> compare("eq", day).not();
            case "gt" -> super.compare("ge", next);
            case "le" -> super.compare("lt", next);
            default -> super.compare(operator, day);
        };
    }

    /**
     * A property that can also be ordered by.
     *
     * @param <E> the entity
     */
    public static final class Ordered<E> extends DayProperty<E> implements Orderable<E> {

        /**
         * Names a property.
         *
         * @param name its name on the wire
         */
        public Ordered(String name) {
            super(name);
        }
    }
}
