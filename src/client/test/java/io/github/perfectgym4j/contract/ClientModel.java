package io.github.perfectgym4j.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v1.wire.SentAlsoAs;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** What the client's interfaces and types say about the wire. */
final class ClientModel {

    private final List<Class<?>> interfaces = new ArrayList<>();
    private final List<Class<?>> codes = new ArrayList<>();

    ClientModel() {
        interfaces.add(OAuthClient.class);
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.perfectgym4j.v1")) {
            if (type.isAnnotatedWith(Path.class) && type.isInterface()) {
                interfaces.add(type.reflect());
            }
            if (type.isAssignableTo(ErrorCode.class) && type.reflect().isEnum()) {
                codes.add(type.reflect());
            }
        }
    }

    List<Class<?>> codes() {
        return codes;
    }

    /** Methods that stand for an operation, in a mode (E or U) or in any (null). */
    List<Method> methods(String http, String path, String mode) {
        Operation wanted = new Operation(http, path);
        return interfaces.stream()
                .filter(type -> mode == null || modes(type).contains(mode))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> wanted.equals(Operation.of(method)))
                .toList();
    }

    private static String modes(Class<?> type) {
        if (type == OAuthClient.class) {
            return "EU";
        }
        return Arrays.stream(type.getAnnotationsByType(RegisterProvider.class))
                        .anyMatch(provider -> provider.value() == MemberTokenFilter.class)
                ? "U"
                : "E";
    }

    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> type : interfaces) {
            for (Method method : type.getDeclaredMethods()) {
                Operation operation = Operation.of(method);
                if (operation != null) {
                    modes(type).chars().forEach(mode -> operations.add(operation + " " + (char) mode));
                }
            }
        }
        return operations;
    }

    Set<String> parameters(String http, String path, String mode) {
        Set<String> names = new LinkedHashSet<>();
        methods(http, path, mode).forEach(method -> names.addAll(parameters(method)));
        return names;
    }

    Set<String> sentParameters() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : interfaces) {
            for (Method method : type.getDeclaredMethods()) {
                parameters(method).forEach(name -> names.add(Operation.of(method) + " " + name));
            }
        }
        return names;
    }

    private static Set<String> parameters(Method method) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            SentAlsoAs also = parameter.getAnnotation(SentAlsoAs.class);
            if (also != null) {
                names.add(also.value());
            }
        }
        return names;
    }

    /** The record that a method answers with, alone or in a list. */
    static Optional<Class<?>> element(Method method) {
        return Optional.<Class<?>>ofNullable(elementOf(method.getGenericReturnType()))
                .filter(Class::isRecord);
    }

    private static Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return elementOf(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> c ? c : null;
    }

    /** The body that a method sends, or null. */
    static Class<?> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(QueryParam.class))
                .<Class<?>>map(Parameter::getType)
                .findFirst()
                .orElse(null);
    }

    /** Components by all their names on the wire, in lower case, each with its type or the type of its elements. */
    static Map<String, Class<?>> components(Class<?> record) {
        Map<String, Class<?>> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = elementOf(component.getGenericType());
            names(component).forEach(name -> components.put(name.toLowerCase(), type));
        }
        return components;
    }

    static Set<String> names(Class<?> record) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.addAll(names(component));
        }
        return names;
    }

    /** The first name of each component, under which it is documented. */
    static Set<String> primaryNames(Class<?> record) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(primaryName(component));
        }
        return names;
    }

    private static String primaryName(RecordComponent component) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static Set<String> names(RecordComponent component) {
        Set<String> names = new LinkedHashSet<>();
        names.add(primaryName(component));
        WireNames others = component.getAnnotation(WireNames.class);
        if (others != null) {
            names.addAll(List.of(others.value()));
        }
        return names;
    }
}
