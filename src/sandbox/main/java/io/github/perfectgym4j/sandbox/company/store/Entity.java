package io.github.perfectgym4j.sandbox.company.store;

/** A row of the company's data: it has a key, a change counter and perhaps a tombstone flag. */
public interface Entity {

    /** @return the key, unique within its table */
    long id();

    /** @return the value of the company's {@linkplain Table change counter} when the row last changed; not a clock time */
    long timestamp();

    /** @return whether the row is only a tombstone: seen in lists of changes, nowhere else */
    boolean isDeleted();
}
