package io.github.perfectgym4j.sandbox.v2.sets;

import java.util.List;

/** Enumerations of the contract that several types share. */
final class Enumerations {

    static final List<String> SEX = List.of("Male", "Female", "Other");

    private Enumerations() {}
}
