package io.github.perfectgym4j.timetable.status;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;

/** Counts by the minute over the last hour, in sixty numbers. */
final class Hour {

    private static final int MINUTES = 60;

    private record Count(long minute, int number) {}

    private final AtomicReferenceArray<Count> counts = new AtomicReferenceArray<>(MINUTES);

    void count(Instant when) {
        long minute = when.getEpochSecond() / 60;
        counts.accumulateAndGet(
                (int) (minute % MINUTES),
                new Count(minute, 1),
                (old, one) -> old == null || old.minute != minute ? one : new Count(minute, old.number + 1));
    }

    List<Integer> minutes(Instant now) {
        long last = now.getEpochSecond() / 60;
        return LongStream.rangeClosed(last - MINUTES + 1, last)
                .mapToObj(minute -> {
                    Count count = counts.get((int) (minute % MINUTES));
                    return count != null && count.minute == minute ? count.number : 0;
                })
                .toList();
    }
}
