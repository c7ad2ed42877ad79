package io.github.perfectgym4j.sandbox.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The modes in which an operation exists. An operation without this annotation needs no token. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Modes {

    /** @return modes */
    Mode[] value();
}
