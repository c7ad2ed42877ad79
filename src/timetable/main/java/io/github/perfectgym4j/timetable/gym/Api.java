package io.github.perfectgym4j.timetable.gym;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The versions of PerfectGym's API that the timetable can read. */
public enum Api {
    /** Version 1. */
    V1("v1"),
    /** Version 2.2. */
    V2_2("v2.2");

    /** Key of the configuration value that chooses. */
    public static final String KEY = "perfectgym.api";

    private final String value;

    Api(String value) {
        this.value = value;
    }

    /**
     * Reads the configuration value.
     *
     * @param value the configured value
     * @return the version
     * @throws IllegalArgumentException if there is no such version; the message names the key and the values there are
     */
    public static Api of(String value) {
        return Arrays.stream(values())
                .filter(api -> api.value.equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(KEY + " must be "
                        + Arrays.stream(values()).map(api -> api.value).collect(Collectors.joining(" or ")) + ", not \""
                        + value + "\""));
    }
}
