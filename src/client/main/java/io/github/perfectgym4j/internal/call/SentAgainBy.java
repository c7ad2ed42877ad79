package io.github.perfectgym4j.internal.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A meta-annotation: methods with the annotated annotation have a {@link SecondTry}. A version of the API adds its own this way. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface SentAgainBy {

    /**
     * The second try.
     *
     * @return a class with a constructor without parameters
     */
    Class<? extends SecondTry> value();
}
