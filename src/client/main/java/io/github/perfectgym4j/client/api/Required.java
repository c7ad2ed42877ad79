package io.github.perfectgym4j.client.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Required query parameters: null, blank or empty is refused before the network. Declared on the method, because runtimes read the
 * annotations of parameters at each call, and those of methods once.
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
