package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.api.Range;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Validation of an operation's arguments before anything is sent, as far as the contract is certain: {@link Required}, {@link Range}, no
 * negative ids and change counters, pages from 1, no null for a request body, no {@code endDate} before its {@code startDate}. The server validates
 * the rest.
 */
final class Arguments {

    private final String operation;
    private final List<Check> checks;

    private interface Check {

        /** Says what is wrong, or null. */
        String complaint(Object[] arguments);
    }

    private Arguments(String operation, List<Check> checks) {
        this.operation = operation;
        this.checks = checks;
    }

    static Arguments of(Operation operation, Method method) {
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
            Range range = parameter.getAnnotation(Range.class);
            if (range != null) {
                checks.add(inRange(i, name, range.min(), range.max()));
            } else if (name.equals("page")) {
                checks.add(inRange(i, name, 1, Long.MAX_VALUE));
            } else if (name.equals("timestamp")) {
                checks.add(inRange(i, name, 0, Long.MAX_VALUE));
            }
            if (parameter.getType() == LocalDateTime.class && name.equals("startDate")) {
                start = i;
            }
            if (parameter.getType() == LocalDateTime.class && name.equals("endDate") && start >= 0) {
                checks.add(inOrder(start, i));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(method + " has no parameters " + missing);
        }
        return new Arguments(operation.toString(), List.copyOf(checks));
    }

    /**
     * Validates the arguments of a call.
     *
     * @param arguments the arguments, or null if there are none
     * @throws IllegalArgumentException if one of them cannot be right; the message names the operation and the parameter
     */
    void check(Object[] arguments) {
        for (Check check : checks) {
            String complaint = check.complaint(arguments);
            if (complaint != null) {
                throw new IllegalArgumentException(operation + ": " + complaint);
            }
        }
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
        return arguments -> arguments[start] instanceof LocalDateTime from
                        && arguments[end] instanceof LocalDateTime to
                        && to.isBefore(from)
                ? "endDate must not be before startDate"
                : null;
    }
}
