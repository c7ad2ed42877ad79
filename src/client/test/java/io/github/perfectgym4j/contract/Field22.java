package io.github.perfectgym4j.contract;

import java.util.List;
import java.util.Set;

/**
 * A field of a type of the contract, as {@link Contract22Facts} has it.
 *
 * @param type the contract's type that has the field
 * @param name its name on the wire
 * @param flags letters for what can be done with it
 * @param reference the contract's type that it refers to, or a hyphen
 * @param format what the value is
 * @param isRequired whether the contract says that it is always there
 * @param values what an enumeration can be; empty for others
 */
record Field22(
        String type,
        String name,
        String flags,
        String reference,
        String format,
        boolean isRequired,
        Set<String> values) {

    static List<Field22> all(Contract22Facts facts) {
        return facts.all("field").stream()
                .map(field -> new Field22(
                        field[0],
                        field[1],
                        field[2].equals("-") ? "" : field[2],
                        field[3],
                        field[4],
                        field[5].equals("required"),
                        field.length > 6 ? Set.of(field[6].split(",")) : Set.of()))
                .toList();
    }

    boolean is(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    boolean refers() {
        return !reference.equals("-");
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}
