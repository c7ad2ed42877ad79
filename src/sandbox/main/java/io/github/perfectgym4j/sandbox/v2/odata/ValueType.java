package io.github.perfectgym4j.sandbox.v2.odata;

/** What a property holds. */
public enum ValueType {
    /** Whole number of 32 bits. */
    INT32,
    /** Whole number of 64 bits. */
    INT64,
    /** Number with fraction. */
    DOUBLE,
    /** Text, also one out of a list of words. */
    TEXT,
    /** True or false. */
    BOOLEAN,
    /** A moment, or a day, which is a moment without time zone. */
    DATE_TIME,
    /** The literal null. */
    NULL;

    boolean isNumber() {
        return this == INT32 || this == INT64 || this == DOUBLE;
    }

    boolean isComparableWith(ValueType other) {
        return this == other || this == NULL || other == NULL || isNumber() && other.isNumber();
    }
}
