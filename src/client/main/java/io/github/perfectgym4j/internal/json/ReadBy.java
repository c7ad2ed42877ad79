package io.github.perfectgym4j.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A meta-annotation: components with the annotated annotation are read by the given reader in place of their type's. A version of the API
 * adds its own readers this way.
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
