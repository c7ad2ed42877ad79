package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.SignedIn;

/** All that is kept of a sign-in. */
record MemberId(long key) implements SignedIn {}
