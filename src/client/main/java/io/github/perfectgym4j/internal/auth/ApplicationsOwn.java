package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link Authentication} of the application itself (employee mode): from its configuration, or a bean of its own. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface ApplicationsOwn {}
