package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.benchmarks.SamplePage;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.UserClass;

/** The answers to read. */
public enum Body {
    /** A full page of classes. */
    CLASSES_100(FitnessClass.class, SamplePage.ofClasses(1, 100)),
    /** As many classes as a member sees them. */
    USER_CLASSES_100(UserClass.class, SamplePage.ofUserClasses(1, 100)),
    /** An answer of one element: what bookings and searches by key are answered with. */
    CLASSES_1(FitnessClass.class, SamplePage.ofClasses(1, 1));

    private final Class<?> element;
    private final byte[] bytes;

    Body(Class<?> element, byte[] bytes) {
        this.element = element;
        this.bytes = bytes;
    }

    Class<?> element() {
        return element;
    }

    byte[] bytes() {
        return bytes;
    }
}
