package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.ODataSet;

/** The factory of all sets, above the one interface that reads them. */
public final class EntitySets {

    private final Calls calls;
    private final SetsClient sets;

    /**
     * Creates the factory.
     *
     * @param calls makes the calls
     * @param sets reads sets by their names
     */
    public EntitySets(Calls calls, SetsClient sets) {
        this.calls = calls;
        this.sets = sets;
    }

    /**
     * The set of a type of rows.
     *
     * @param rowType a record that {@link ODataSet} is on
     * @param <E> the rows
     * @return the set
     * @throws IllegalArgumentException if the type is no row of a set
     */
    public <E> EntitySet<E> of(Class<E> rowType) {
        ODataSet set = rowType.getAnnotation(ODataSet.class);
        if (set == null || !rowType.isRecord()) {
            throw new IllegalArgumentException(
                    rowType.getName() + " is no row of a set: it is no record with @" + ODataSet.class.getSimpleName());
        }
        return new RemoteSet<>(calls, sets, rowType, SetLimits.of(set));
    }

    /**
     * A set by its name, with rows of a type.
     *
     * @param name the name of the set on the wire
     * @param rowType a record; if {@link ODataSet} is on it, its limits hold for this set as well
     * @param <E> the rows
     * @return the set
     * @throws IllegalArgumentException if the type is no record, or the name is none
     */
    public <E> EntitySet<E> of(String name, Class<E> rowType) {
        if (!rowType.isRecord()) {
            throw new IllegalArgumentException(rowType.getName() + " is no row of a set: it is no record");
        }
        return new RemoteSet<>(calls, sets, rowType, SetLimits.named(name, rowType.getAnnotation(ODataSet.class)));
    }
}
