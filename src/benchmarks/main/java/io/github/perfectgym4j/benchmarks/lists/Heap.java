package io.github.perfectgym4j.benchmarks.lists;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is used. */
final class Heap {

    /** A collection of the young part alone leaves garbage in the old one. */
    private static final String WHOLE = "end of major GC";

    private final Set<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .collect(Collectors.toSet());
    private final Set<String> names =
            pools.stream().map(MemoryPoolMXBean::getName).collect(Collectors.toSet());
    private final AtomicLong survived = new AtomicLong();

    Heap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> collected((CompositeData) notification.getUserData()),
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private void collected(CompositeData data) {
        GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
        if (!collection.getGcAction().equals(WHOLE)) {
            return;
        }
        Map<String, MemoryUsage> after = collection.getGcInfo().getMemoryUsageAfterGc();
        long used = after.entrySet().stream()
                .filter(pool -> names.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        survived.accumulateAndGet(used, Math::max);
    }

    /** Forgets what has been seen so far. */
    void reset() {
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        survived.set(0);
    }

    /** Bytes in use at the most, garbage included: the sum over the heap's pools of what each held at the most. */
    long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** Bytes in use at the most after a collection of the whole heap, one at this moment included. */
    long survived() {
        System.gc();
        long now = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        return Math.max(now, survived.get());
    }
}
