package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.json.ReadBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text component for which the server also sends the word {@code null} in quotes to say that there is none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@ReadBy(NullWord.class)
public @interface NullText {}
