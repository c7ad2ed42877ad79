package io.github.perfectgym4j.sandbox.v2.odata;

/** A set of the contract, or a type without set, in one file of its own. */
@FunctionalInterface
public interface Described {

    /** @return what it looks like and where its rows come from */
    Description<?> describe();
}
