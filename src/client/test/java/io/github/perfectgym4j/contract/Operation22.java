package io.github.perfectgym4j.contract;

import java.util.List;

/**
 * An operation of version 2.2, as {@link Contract22Facts} has it.
 *
 * @param name HTTP method and path below the version
 * @param answer the contract's type of the answer, or a hyphen; with brackets behind it for an array
 * @param body the contract's type of the body, or a hyphen
 * @param bodyType media type of the body, or a hyphen
 * @param status HTTP status of success
 */
record Operation22(String name, String answer, String body, String bodyType, int status) {

    static List<Operation22> all(Contract22Facts facts) {
        return facts.all("op").stream()
                .map(op -> new Operation22(op[0] + " " + op[1], op[2], op[3], op[4], Integer.parseInt(op[5])))
                .toList();
    }

    boolean isOfSet() {
        return name.startsWith("GET odata/");
    }

    /** The name of its set, for an operation of a set. */
    String set() {
        return name.split("/")[1];
    }

    boolean isOfOneRow() {
        return name.endsWith("/{key}");
    }

    boolean answersArray() {
        return answer.endsWith("[]");
    }

    /** The contract's type of the answer, or of the elements of an array. */
    String answerType() {
        return answersArray() ? answer.substring(0, answer.length() - 2) : answer;
    }
}
