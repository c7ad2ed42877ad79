package io.github.perfectgym4j.sandbox.wire;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spelling of each path segment, from the {@code @Path} annotations of the resources and a list of names: callers may use any case and
 * a final slash (Q08).
 */
final class Spelling {

    private final Map<String, String> segments = new ConcurrentHashMap<>();

    Spelling(Collection<Object> resources, Collection<String> names) {
        names.forEach(this::learn);
        resources.forEach(resource -> {
            learn(resource.getClass().getAnnotation(Path.class));
            for (Method method : resource.getClass().getMethods()) {
                learn(method.getAnnotation(Path.class));
            }
        });
    }

    private void learn(Path path) {
        if (path == null) {
            return;
        }
        split(path.value()).filter(segment -> !segment.startsWith("{")).forEach(this::learn);
    }

    private void learn(String segment) {
        String other = segments.put(segment.toLowerCase(Locale.ROOT), segment);
        if (other != null && !other.equals(segment)) {
            throw new IllegalStateException("Two spellings of one path: " + other + ", " + segment);
        }
    }

    /** @return the path as documented, without slash at either end */
    String of(String path) {
        return split(path)
                .map(segment -> segments.getOrDefault(segment.toLowerCase(Locale.ROOT), segment))
                .collect(Collectors.joining("/"));
    }

    private static Stream<String> split(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty());
    }
}
