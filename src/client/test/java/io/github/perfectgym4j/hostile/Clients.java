package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.EntitySet;

/** The interfaces that are attacked: made by a builder in Java SE, injected on Open Liberty. */
public interface Clients {

    /** Address of the API. */
    String url();

    /** Version 1, by token. */
    ClassesClient classes();

    /** Version 2.2, by API client. */
    EntitySet<Member> members();

    /** Commands of version 2.2. */
    ClassBookingsClient bookings();

    /** Files. */
    PerfectGymFiles files();
}
