package io.github.perfectgym4j.client.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that changes or sends something although its HTTP method is {@code GET}. Then
 * {@link io.github.perfectgym4j.client.error.PerfectGymException#mayHaveBeenCarriedOut()} is true for its failures as it is for those of a
 * {@code POST}, and it is not repeated as reads may be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ChangesSomething {}
