package io.github.perfectgym4j.client.event;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/**
 * The operation of an interface method on the wire.
 *
 * @param httpMethod for example {@code GET}
 * @param path path below the base address, for example {@code Classes/Classes}
 */
public record Operation(String httpMethod, String path) {

    /**
     * Reads the operation from a method's annotations.
     *
     * @param method a method of a REST client interface
     * @return the operation, or null for a method that is none, such as {@code close()}
     */
    public static Operation of(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                String area = pathOf(method.getDeclaringClass().getAnnotation(Path.class));
                String rest = pathOf(method.getAnnotation(Path.class));
                return new Operation(http.value(), area.isEmpty() || rest.isEmpty() ? area + rest : area + "/" + rest);
            }
        }
        return null;
    }

    private static String pathOf(Path path) {
        return path == null ? "" : path.value();
    }

    @Override
    public String toString() {
        return httpMethod + " " + path;
    }
}
