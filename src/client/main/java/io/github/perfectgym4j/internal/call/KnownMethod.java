package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.event.Operation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * The properties of an interface method, determined once.
 *
 * @param operation what it calls
 * @param method the method
 * @param arguments what its arguments must be like
 * @param secondTry how a request that the server did not take is sent again, or null
 */
record KnownMethod(Operation operation, Method method, Arguments arguments, SecondTry secondTry) {

    /** Reads the annotations; nothing for a method that calls no operation, such as {@code close()}. */
    static Optional<KnownMethod> of(Method method) {
        return Optional.ofNullable(Operation.of(method))
                .map(operation ->
                        new KnownMethod(operation, method, Arguments.of(operation, method), secondTry(method)));
    }

    private static SecondTry secondTry(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            SentAgainBy again = annotation.annotationType().getAnnotation(SentAgainBy.class);
            if (again != null) {
                try {
                    return again.value().getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(
                            "cannot create " + again.value().getName(), e);
                }
            }
        }
        return null;
    }

    Call begin(Object[] values, Caller caller) {
        arguments.check(values);
        return new Call(operation, method, caller, secondTry);
    }
}
