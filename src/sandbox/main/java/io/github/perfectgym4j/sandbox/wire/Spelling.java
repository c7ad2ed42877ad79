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
 * a final slash (Q08). The paths of the API and those beside it may spell the same word differently.
 */
final class Spelling {

    private static final String API = "api";

    private final Map<String, String> ofApi = new ConcurrentHashMap<>();
    private final Map<String, String> ofOthers = new ConcurrentHashMap<>();

    Spelling(Collection<Object> resources, Collection<String> names) {
        names.forEach(name -> learn(name, ofApi));
        resources.forEach(resource -> {
            Path root = resource.getClass().getAnnotation(Path.class);
            Map<String, String> segments = segmentsFor(root == null ? "" : root.value());
            learn(root, segments);
            for (Method method : resource.getClass().getMethods()) {
                learn(method.getAnnotation(Path.class), segments);
            }
        });
    }

    private Map<String, String> segmentsFor(String path) {
        boolean isApi = split(path).findFirst().filter(API::equalsIgnoreCase).isPresent();
        return isApi ? ofApi : ofOthers;
    }

    private static void learn(Path path, Map<String, String> segments) {
        if (path != null) {
            split(path.value())
                    .filter(segment -> !segment.startsWith("{"))
                    .forEach(segment -> learn(segment, segments));
        }
    }

    private static void learn(String segment, Map<String, String> segments) {
        String other = segments.put(segment.toLowerCase(Locale.ROOT), segment);
        if (other != null && !other.equals(segment)) {
            throw new IllegalStateException("Two spellings of one path: " + other + ", " + segment);
        }
    }

    /** @return the path as documented, without slash at either end */
    String of(String path) {
        Map<String, String> segments = segmentsFor(path);
        return split(path)
                .map(segment -> segments.getOrDefault(segment.toLowerCase(Locale.ROOT), segment))
                .collect(Collectors.joining("/"));
    }

    private static Stream<String> split(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty());
    }
}
