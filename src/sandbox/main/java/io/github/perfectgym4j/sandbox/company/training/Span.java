package io.github.perfectgym4j.sandbox.company.training;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time, local to a club.
 *
 * @param start first moment
 * @param end first moment after it
 */
public record Span(LocalDateTime start, LocalDateTime end) {

    /**
     * Checks whether two stretches have time in common.
     *
     * @param other the other one
     * @return whether they do
     */
    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** @return what both stretches have in common, which has to be something */
    Span within(Span other) {
        return new Span(start.isBefore(other.start) ? other.start : start, end.isAfter(other.end) ? other.end : end);
    }

    /** @return what is left of this stretch, in order of time */
    List<Span> without(List<Span> busy) {
        List<Span> left = new ArrayList<>();
        LocalDateTime from = start;
        for (Span taken : busy.stream()
                .filter(this::overlaps)
                .sorted((one, two) -> one.start.compareTo(two.start))
                .toList()) {
            if (from.isBefore(taken.start)) {
                left.add(new Span(from, taken.start));
            }
            from = taken.end.isAfter(from) ? taken.end : from;
        }
        if (from.isBefore(end)) {
            left.add(new Span(from, end));
        }
        return left;
    }
}
