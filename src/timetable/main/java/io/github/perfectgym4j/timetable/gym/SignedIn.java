package io.github.perfectgym4j.timetable.gym;

import java.io.Serializable;

/** A member who has signed in, as one version of the API knows members; never with the password. It is kept in the HTTP session. */
public interface SignedIn extends Serializable {}
