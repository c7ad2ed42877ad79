package io.github.perfectgym4j.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on another annotation that components which carry that one are read by a reader of their own, in place of their type's. So a
 * version of the API brings its own readings along.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ReadBy {

    /**
     * The reader.
     *
     * @return a class with a constructor without parameters
     */
    Class<? extends ValueReader> value();
}
