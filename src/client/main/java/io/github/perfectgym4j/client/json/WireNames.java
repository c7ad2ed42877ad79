package io.github.perfectgym4j.client.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Other names under which the server may send a component of a record. The first documented name is the component's own name or its
 * {@code @JsonbProperty}; it wins if several are present with a value. Upper and lower case never matter.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WireNames {

    /**
     * The other names.
     *
     * @return names, the more likely ones first
     */
    String[] value();
}
