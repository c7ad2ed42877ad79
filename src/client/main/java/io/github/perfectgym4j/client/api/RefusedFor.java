package io.github.perfectgym4j.client.api;

import io.github.perfectgym4j.client.error.ErrorCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documented codes with which the server refuses an operation; on a component of an answer, those that it can hold. Others are possible,
 * and stay text.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RefusedFor {

    /**
     * The codes.
     *
     * @return an {@code enum}
     */
    Class<? extends ErrorCode> value();
}
