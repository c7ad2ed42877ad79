package io.github.perfectgym4j.v2.odata;

/**
 * One related entity, through which a filter may go: {@code ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).ge(monday)}.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
public final class ToOne<E, T> extends Navigation<E, T> implements FilterPath<E, T> {

    /**
     * Names a relation.
     *
     * @param name its name on the wire
     */
    public ToOne(String name) {
        super(name);
    }
}
