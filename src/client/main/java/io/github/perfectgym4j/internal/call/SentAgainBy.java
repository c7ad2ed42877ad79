package io.github.perfectgym4j.internal.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on another annotation that the methods which carry that one have a {@link SecondTry}. So a version of the API brings its own along. */
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
