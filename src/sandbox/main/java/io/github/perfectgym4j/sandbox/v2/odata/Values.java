package io.github.perfectgym4j.sandbox.v2.odata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Compares values of properties and literals. */
final class Values {

    private Values() {}

    /**
     * Compares two values of comparable types.
     *
     * @return as a comparator does
     */
    static int compare(Object left, Object right) {
        if (left instanceof String text) {
            return text.compareTo((String) right);
        } else if (left instanceof Boolean bool) {
            return bool.compareTo((Boolean) right);
        } else if (isWhole(left) && isWhole(right)) {
            return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
        } else if (left instanceof Number) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
        }
        return moment(left).compareTo(moment(right));
    }

    private static boolean isWhole(Object number) {
        return number instanceof Long || number instanceof Integer;
    }

    /** A day counts as its midnight in UTC. */
    private static Instant moment(Object time) {
        return time instanceof OffsetDateTime moment
                ? moment.toInstant()
                : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    }
}
