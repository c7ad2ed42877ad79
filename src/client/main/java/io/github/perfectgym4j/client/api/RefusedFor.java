package io.github.perfectgym4j.client.api;

import io.github.perfectgym4j.client.error.ErrorCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The documented codes with which the server refuses an operation. Others are possible: an {@code ApiError} holds them as text. */
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
