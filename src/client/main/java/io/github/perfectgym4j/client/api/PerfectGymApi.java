package io.github.perfectgym4j.client.api;

import io.github.perfectgym4j.internal.call.Call;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the interfaces of the API. Their calls go through {@link Call}: in CDI by an interceptor, in Java SE by a thin proxy. Calls that a
 * default method of the interface makes on itself do not, so the interfaces have none.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PerfectGymApi {}
