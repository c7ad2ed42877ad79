package io.github.perfectgym4j.client.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that the contract allows for a number; others are refused before the network. Not needed on {@code page} and {@code timestamp}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Range {

    /**
     * The smallest value.
     *
     * @return the value, allowed itself
     */
    long min();

    /**
     * The greatest value.
     *
     * @return the value, allowed itself
     */
    long max() default Long.MAX_VALUE;
}
