package io.github.perfectgym4j.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.Orderable;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the client's interfaces, entities and queries of version 2.2 say about the wire. */
final class Client22Model {

    private static final String VERSION = "v2.2/";

    /** Methods by HTTP method and path below the version. */
    private final Map<String, List<Method>> operations = new TreeMap<>();

    /** Records by the contract's name of the type. */
    private final Map<String, Class<?>> records = new TreeMap<>();

    /** Flags of the constants for queries, by the contract's name of the type and the name of the property. */
    private final Map<String, String> constants = new TreeMap<>();

    private final Map<String, Class<?>> codes = new TreeMap<>();

    Client22Model() {
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.perfectgym4j.v2")) {
            // Classes of tests are beside those of the library on the class path.
            if (type.getSource().orElseThrow().getUri().toString().contains("test-classes")) {
                continue;
            }
            Class<?> c = type.reflect();
            if (c.isAnnotationPresent(Path.class)) {
                operations(c);
            }
            if (c.isRecord()) {
                records.put(c == FitnessClass.class ? "Class" : c.getSimpleName(), c);
            }
            if (c.isEnum() && ErrorCode.class.isAssignableFrom(c)) {
                codes.put(c.getSimpleName(), c);
            }
            if (Modifier.isFinal(c.getModifiers()) && !c.isRecord()) {
                constants(c);
            }
        }
    }

    private void operations(Class<?> type) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Operation.of(method) != null)
                .sorted(Comparator.comparing(Method::getParameterCount))
                .forEach(method -> operations
                        .computeIfAbsent(Operation.of(method).toString().replace(VERSION, ""), o -> new ArrayList<>())
                        .add(method));
    }

    private void constants(Class<?> type) {
        for (Field field : type.getFields()) {
            if (field.getGenericType() instanceof ParameterizedType generic
                    && (Property.class.isAssignableFrom(field.getType())
                            || Navigation.class.isAssignableFrom(field.getType()))) {
                Class<?> entity = (Class<?>) generic.getActualTypeArguments()[0];
                String name = entity == FitnessClass.class ? "Class" : entity.getSimpleName();
                try {
                    constants.put(name + " " + field.get(null), flags(field.getType()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The letters of {@link Contract22Facts}, as far as types tell. */
    private static String flags(Class<?> constant) {
        boolean isPath =
                constant == ToOne.class || constant == ToMany.class || Embedded.class.isAssignableFrom(constant);
        return (FilterProperty.class.isAssignableFrom(constant) || isPath ? "F" : "")
                + (Orderable.class.isAssignableFrom(constant) ? "O" : "")
                + (Navigation.class.isAssignableFrom(constant) ? "N" : "")
                + (constant == ToMany.class ? "M" : "");
    }

    Map<String, List<Method>> operations() {
        return operations;
    }

    Map<String, Class<?>> records() {
        return records;
    }

    Map<String, String> constants() {
        return constants;
    }

    Map<String, Class<?>> codes() {
        return codes;
    }
}
