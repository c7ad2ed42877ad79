package io.github.perfectgym4j.v1.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sends a query parameter under a second name as well, with the same value, where the documentation itself is split about the name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface SentAlsoAs {

    /**
     * The second name.
     *
     * @return the name of the query parameter
     */
    String value();
}
