package io.github.perfectgym4j.v2.odata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row of a set, with the limits of that set. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ODataSet {

    /**
     * The name of the set on the wire.
     *
     * @return the name, for example {@code Classes}
     */
    String value();

    /**
     * Whether one row can be read by its key.
     *
     * @return true for most sets
     */
    boolean hasKeyRoute() default true;

    /**
     * The properties that tell the rows apart. A walk by version asks for them even if a query selects others only.
     *
     * @return their names on the wire
     */
    String[] key() default "id";

    /**
     * Whether a query may say how many rows to skip and to send at most.
     *
     * @return true for most sets
     */
    boolean isPaged() default true;
}
