package io.github.perfectgym4j.docs;

import java.time.LocalDate;
import java.util.List;

/** The same tasks for either version of the API. The page migration.md shows this code side by side. */
interface Calls {

    /** Start, what is taught, and who teaches, of all classes of club 2 in a week that take place. */
    List<String> week(LocalDate monday);

    /** What is taught, and where. */
    String oneClass(long classId);

    /** Whether the member has a place. */
    boolean hasPlace(long classId, long memberId);

    /** Whether the new place is one on the waiting list; a second booking is none. */
    boolean book(long classId, long memberId);

    void cancel(long classId, long memberId);

    /** Books for whom these credentials are. */
    void signInAndBook(String email, String password, long classId);

    /** Whether somebody else than a member has tried to sign in. */
    boolean isRefused(String email, String password);

    /** Keys of all classes of club 2 that have been called off since. */
    List<Long> calledOffSince(long cursor);
}
