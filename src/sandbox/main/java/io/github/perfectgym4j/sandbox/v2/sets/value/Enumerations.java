package io.github.perfectgym4j.sandbox.v2.sets.value;

import java.util.List;

/** Enumerations of the contract that several types share. */
public final class Enumerations {

    public static final List<String> SEX = List.of("Male", "Female", "Other");

    private Enumerations() {}
}
