package io.github.perfectgym4j.benchmarks.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A generic type of one argument, as reflection would give it for the result of a method. */
record GenericType(Class<?> raw, Class<?> argument) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {argument};
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return null;
    }
}
