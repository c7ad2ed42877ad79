package io.github.perfectgym4j.client.call;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the contract makes certain about the arguments of an operation, looked at before anything is sent: {@link Required}, {@link Range}, no
 * negative ids, no null for a request body, no {@code endDate} before its {@code startDate}. Everything else is the server's to judge.
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
        Parameter[] parameters = method.getParameters();
        int start = -1;
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            String name = query == null ? parameter.getName() : query.value();
            if (query == null || parameter.isAnnotationPresent(Required.class)) {
                checks.add(required(i, name));
            }
            if (name.endsWith("Id") || name.endsWith("Ids")) {
                checks.add(notNegative(i, name));
            }
            Range range = parameter.getAnnotation(Range.class);
            if (range != null) {
                checks.add(inRange(i, name, range));
            }
            if (parameter.getType() == LocalDateTime.class && name.equals("startDate")) {
                start = i;
            }
            if (parameter.getType() == LocalDateTime.class && name.equals("endDate") && start >= 0) {
                checks.add(inOrder(start, i));
            }
        }
        return new Arguments(operation.toString(), List.copyOf(checks));
    }

    /**
     * Looks at the arguments of a call.
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

    private static Check inRange(int index, String name, Range range) {
        return arguments -> {
            boolean outside = arguments[index] instanceof Number number
                    && (number.longValue() < range.min() || number.longValue() > range.max());
            return outside
                    ? name + " must be at least " + range.min()
                            + (range.max() == Long.MAX_VALUE ? "" : " and at most " + range.max())
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
