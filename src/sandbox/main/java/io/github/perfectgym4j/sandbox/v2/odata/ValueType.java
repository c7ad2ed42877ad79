package io.github.perfectgym4j.sandbox.v2.odata;

/** The type of a property's values. */
public enum ValueType {
    /** Whole number of 32 bits. */
    INT32("Edm.Int32"),
    /** Whole number of 64 bits. */
    INT64("Edm.Int64"),
    /** Number with fraction. */
    DOUBLE("Edm.Double"),
    /** Text, also one out of a list of words. */
    TEXT("Edm.String"),
    /** Bytes in Base64. */
    BYTE("Edm.Binary"),
    /** True or false. */
    BOOLEAN("Edm.Boolean"),
    /** A moment, or a day, which is a moment without time zone. */
    DATE_TIME("Edm.DateTimeOffset"),
    /** The literal null. */
    NULL("Edm.Untyped");

    private final String edmName;

    ValueType(String edmName) {
        this.edmName = edmName;
    }

    /** @return its name in the standard */
    public String edmName() {
        return edmName;
    }

    boolean isNumber() {
        return this == INT32 || this == INT64 || this == DOUBLE;
    }

    boolean isComparableWith(ValueType other) {
        return this == other || this == NULL || other == NULL || isNumber() && other.isNumber();
    }
}
