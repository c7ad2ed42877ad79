package io.github.perfectgym4j.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.wire.SetsClient;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sets, commands and codes of version 2.2 that the client has. */
final class Client22Model {

    private static final String VERSION = "v2.2/";

    /** Rows by the name of the set. */
    private final Map<String, Class<?>> sets = new TreeMap<>();

    /** Methods by HTTP method and path below the version. */
    private final Map<String, Method> commands = new TreeMap<>();

    private final Set<Class<?>> codes = new HashSet<>();

    Client22Model() {
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.perfectgym4j.v2")) {
            // Classes of tests are beside those of the library on the class path.
            if (!type.getSource().orElseThrow().getUri().toString().contains("test-classes")) {
                take(type.reflect());
            }
        }
    }

    private void take(Class<?> type) {
        ODataSet set = type.getAnnotation(ODataSet.class);
        if (set != null) {
            add(sets, set.value(), type);
        }
        if (type.isAnnotationPresent(Path.class) && type != SetsClient.class) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Operation.of(method) != null)
                    .forEach(method ->
                            add(commands, Operation.of(method).toString().replace(VERSION, ""), method));
        }
        if (type.isEnum() && ErrorCode.class.isAssignableFrom(type)) {
            codes.add(type);
        }
    }

    private static <T> void add(Map<String, T> to, String name, T value) {
        T other = to.put(name, value);
        if (other != null) {
            throw new IllegalStateException(name + " is there twice: " + other + " and " + value);
        }
    }

    Map<String, Class<?>> sets() {
        return sets;
    }

    Map<String, Method> commands() {
        return commands;
    }

    Set<Class<?>> codes() {
        return codes;
    }
}
