package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.call.SentAgainBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a request once more by another HTTP method if the server does not take the first one (405, so nothing was done), where the
 * documentation itself is split about the method.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@SentAgainBy(OtherMethod.class)
public @interface AlsoBy {

    /**
     * The other HTTP method.
     *
     * @return the method, for example {@code POST}
     */
    String value();
}
