package io.github.perfectgym4j.client.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Parameters without which the server certainly refuses the call: null, blank or empty is refused before the network. Said on the method, because
 * runtimes read the annotations of parameters anew for each call, and those of methods once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Required {

    /**
     * The query parameters.
     *
     * @return their names on the wire
     */
    String[] value();
}
