package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.api.Range;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a method of an interface, worked out once: what it calls, how a request that the server did not take is sent again, and
 * what the contract makes certain about its arguments: {@link Required}, {@link Range}, no negative ids and change counters, pages from 1, no slash in a path, no
 * null for a request body, no {@code endDate} before its {@code startDate}. Everything else is the server's to judge.
 */
final class KnownMethod {

    private static final Pattern ONE_PART = Pattern.compile("(?!\\.{1,2}$)[^/\\\\]+", Pattern.DOTALL);

    private final Operation operation;
    private final Method method;
    private final List<Check> checks;
    private final SecondTry secondTry;

    private interface Check {

        /** Says what is wrong, or null. */
        String complaint(Object[] arguments);
    }

    private KnownMethod(Operation operation, Method method) {
        this.operation = operation;
        this.method = method;
        this.checks = checks(method);
        this.secondTry = secondTry(method);
    }

    /** Reads the annotations; nothing for a method that calls no operation, such as {@code close()}. */
    static Optional<KnownMethod> of(Method method) {
        return Optional.ofNullable(Operation.of(method)).map(operation -> new KnownMethod(operation, method));
    }

    /**
     * Begins a call, if nothing is wrong with its arguments.
     *
     * @param arguments the arguments, or null if there are none
     * @param caller who is calling, or null
     * @return the call
     * @throws IllegalArgumentException if an argument cannot be right; the message names the operation and the parameter
     */
    Call begin(Object[] arguments, Caller caller) {
        for (Check check : checks) {
            String complaint = check.complaint(arguments);
            if (complaint != null) {
                throw new IllegalArgumentException(operation + ": " + complaint);
            }
        }
        return new Call(operation, method, caller, secondTry);
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

    private static List<Check> checks(Method method) {
        List<Check> checks = new ArrayList<>();
        Required required = method.getAnnotation(Required.class);
        Set<String> missing = required == null ? new HashSet<>() : new HashSet<>(List.of(required.value()));
        Parameter[] parameters = method.getParameters();
        int start = -1;
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            String name = query == null ? parameter.getName() : query.value();
            if (missing.remove(name) || query == null) {
                checks.add(required(i, name));
            }
            if (name.endsWith("Id") || name.endsWith("Ids")) {
                checks.add(notNegative(i, name));
            }
            if (parameter.isAnnotationPresent(PathParam.class)) {
                checks.add(onePart(i, name));
            }
            Range range = parameter.getAnnotation(Range.class);
            if (range != null) {
                checks.add(inRange(i, name, range.min(), range.max()));
            } else if (name.equals("page")) {
                checks.add(inRange(i, name, 1, Long.MAX_VALUE));
            } else if (name.equals("timestamp")) {
                checks.add(inRange(i, name, 0, Long.MAX_VALUE));
            }
            // A prefix is the name of the request whose field it is; ClassPass writes start_date.
            String field = name.substring(name.lastIndexOf('.') + 1).replace("_date", "Date");
            if (isTime(parameter.getType()) && field.equals("startDate")) {
                start = i;
            }
            if (isTime(parameter.getType()) && field.equals("endDate") && start >= 0) {
                checks.add(inOrder(start, i));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(method + " has no parameters " + missing);
        }
        return List.copyOf(checks);
    }

    private static boolean isTime(Class<?> type) {
        return type == LocalDateTime.class || type == LocalDate.class;
    }

    private static Check required(int index, String name) {
        return arguments -> {
            Object value = arguments[index];
            boolean nothing = value == null
                    || value instanceof String text && text.isBlank()
                    || value instanceof Collection<?> list && list.isEmpty();
            return nothing ? name + " is required" : null;
        };
    }

    private static Check notNegative(int index, String name) {
        return arguments -> {
            Object value = arguments[index];
            boolean negative = value instanceof Number id && id.longValue() < 0
                    || value instanceof Collection<?> ids
                            && ids.stream().anyMatch(id -> id instanceof Number n && n.longValue() < 0);
            return negative ? name + " must not be negative" : null;
        };
    }

    /** A slash in a path is a slash, whoever wrote it, and would lead to another operation. */
    private static Check onePart(int index, String name) {
        return arguments -> arguments[index] instanceof String text
                        && !ONE_PART.matcher(text).matches()
                ? name + " must be one part of a path"
                : null;
    }

    private static Check inRange(int index, String name, long min, long max) {
        return arguments -> {
            boolean outside =
                    arguments[index] instanceof Number number && (number.longValue() < min || number.longValue() > max);
            return outside
                    ? name + " must be at least " + min + (max == Long.MAX_VALUE ? "" : " and at most " + max)
                    : null;
        };
    }

    private static Check inOrder(int start, int end) {
        return arguments -> {
            boolean isBackwards = arguments[start] instanceof LocalDateTime from
                            && arguments[end] instanceof LocalDateTime to
                            && to.isBefore(from)
                    || arguments[start] instanceof LocalDate first
                            && arguments[end] instanceof LocalDate last
                            && last.isBefore(first);
            return isBackwards ? "endDate must not be before startDate" : null;
        };
    }
}
