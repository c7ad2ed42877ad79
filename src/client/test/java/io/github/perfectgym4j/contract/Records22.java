package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records of the client by the contract's names of their types. Which record stands for a type is told by where it is used, not by its
 * name: from rows, requests and answers on through everything that they refer to.
 */
final class Records22 {

    private final Map<String, List<Field22>> fields;
    private final Map<String, Class<?>> records = new TreeMap<>();

    /**
     * Creates a register without records.
     *
     * @param fields all fields by the contract's name of the type
     */
    Records22(Map<String, List<Field22>> fields) {
        this.fields = fields;
    }

    /** Takes the record of a type, and those of all types that it refers to. */
    void bind(String type, Class<?> record) {
        Deque<Map.Entry<String, Class<?>>> open = new ArrayDeque<>(List.of(Map.entry(type, record)));
        while (!open.isEmpty()) {
            Map.Entry<String, Class<?>> next = open.pop();
            Class<?> other = records.put(next.getKey(), next.getValue());
            assertThat(other).as("record of " + next.getKey()).isIn(null, next.getValue());
            if (other == null && next.getValue().isRecord()) {
                Map<String, RecordComponent> components = new Row22(next.getValue()).components();
                fields(next.getKey()).stream()
                        .filter(field -> field.refers() && components.containsKey(field.name()))
                        .forEach(field ->
                                open.push(Map.entry(field.reference(), Row22.element(components.get(field.name())))));
            }
        }
    }

    Map<String, Class<?>> all() {
        return records;
    }

    List<Field22> fields(String type) {
        return fields.getOrDefault(type, List.of());
    }

    /** The fields of a type, without what is not to be used any more, and without relations to types that the client does not have yet. */
    List<Field22> covered(String type) {
        return fields(type).stream()
                .filter(field -> !field.is('X') && (!field.refers() || records.containsKey(field.reference())))
                .toList();
    }
}
