package io.github.perfectgym4j.sandbox;

import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.commands.Commands;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command that the resources of the sandbox answer.
 *
 * @param method method in small letters
 * @param path path behind the version, with its variables in braces
 */
record Contract22Command(String method, String path) implements Comparable<Contract22Command> {

    static Set<Contract22Command> all() {
        return Commands.all(() -> null).stream()
                .map(Object::getClass)
                .filter(resource -> resource.getAnnotation(Path.class).value().startsWith(ApiVersion.PATH))
                .flatMap(Contract22Command::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Contract22Command> of(Class<?> resource) {
        String controller = resource.getAnnotation(Path.class).value().replace(ApiVersion.PATH + "/", "");
        return Stream.of(resource.getMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb ->
                        new Contract22Command(verb.value().toLowerCase(Locale.ROOT), controller + behind(method))));
    }

    private static String behind(Method method) {
        Path path = method.getAnnotation(Path.class);
        // A variable may be followed by its pattern, which the contract does not have.
        return path == null ? "" : "/" + path.value().replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }

    @Override
    public int compareTo(Contract22Command other) {
        return toString().compareTo(other.toString());
    }
}
