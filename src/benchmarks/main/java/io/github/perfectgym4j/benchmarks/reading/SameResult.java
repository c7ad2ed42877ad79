package io.github.perfectgym4j.benchmarks.reading;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what different readers have made of one body. Only the library's reader takes blank texts for null and a missing list for an
 * empty one; here all of these are nothing, so that its peers need no work that they would not do by themselves.
 */
final class SameResult {

    private SameResult() {}

    static void check(List<?> expected, List<?> actual, String who) {
        Object wanted = view(expected);
        Object got = view(actual);
        if (wanted == null || !wanted.equals(got)) {
            throw new IllegalStateException(who + " has read something else:\n" + wanted + "\n" + got);
        }
    }

    private static Object view(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(SameResult::view).toList();
        }
        return value instanceof Record record ? view(record) : value;
    }

    private static Map<String, Object> view(Record record) {
        Map<String, Object> view = new TreeMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = view(component.getAccessor().invoke(record));
                if (value != null) {
                    view.put(component.getName(), value);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return view;
    }
}
