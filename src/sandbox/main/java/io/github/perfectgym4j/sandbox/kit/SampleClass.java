package io.github.perfectgym4j.sandbox.kit;

/** Classes of club 2 with something worth a test, which are there after each reset. The others make up a timetable of four weeks. */
public enum SampleClass {
    /** The class of the vendor's samples, in 2015: can be booked and given up at any time. */
    DOCUMENTED(1677),
    /** Full, with room on the waiting list. */
    FULL(101),
    /** Full, and so is the waiting list. */
    FULL_WITHOUT_STANDBY(102),
    /** With any number of places, in two days. */
    UNLIMITED(103),
    /** Called off. */
    DELETED(105),
    /** With ten numbered seats, of which 1, 5, 6, 9 and 10 are taken. */
    WITH_SEATS(107),
    /** Starts in ten minutes: too late to book. */
    TOO_LATE_TO_BOOK(108),
    /** Starts in thirty days: too soon to book. */
    TOO_SOON_TO_BOOK(109),
    /** Starts in an hour: can be booked, but not given up. */
    TOO_LATE_TO_CANCEL(110),
    /** Cannot be booked by anybody. */
    NOT_BOOKABLE(111);

    private final long id;

    SampleClass(long id) {
        this.id = id;
    }

    /** @return key of the class */
    public long id() {
        return id;
    }
}
