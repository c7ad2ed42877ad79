package io.github.perfectgym4j.days;

import io.github.perfectgym4j.client.PerfectGym;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What the threads share. */
final class Gym {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 16);
    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(1);
    static final long CLUB = 2;
    static final long WAREHOUSE = 2;

    private final PerfectGym api;
    private final MovableTime time;
    private final long barId;
    private final List<Long> classIds;
    private final List<Account> members = new CopyOnWriteArrayList<>();
    private final List<Account> leavers = new CopyOnWriteArrayList<>();
    private final AtomicLong delivered = new AtomicLong();

    Gym(PerfectGym api, MovableTime time, long barId, List<Long> classIds) {
        this.api = api;
        this.time = time;
        this.barId = barId;
        this.classIds = classIds;
    }

    PerfectGym api() {
        return api;
    }

    MovableTime time() {
        return time;
    }

    LocalDate today() {
        return time.local().toLocalDate();
    }

    boolean isLastDay() {
        return today().equals(LAST_DAY);
    }

    /** The product that is sold. */
    long barId() {
        return barId;
    }

    /** The classes that everybody wants into. */
    List<Long> classIds() {
        return classIds;
    }

    /** Those whom any thread may serve. */
    List<Account> members() {
        return members;
    }

    /** Those who came and went with one thread. */
    List<Account> leavers() {
        return leavers;
    }

    AtomicLong delivered() {
        return delivered;
    }
}
