package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.v2.odata.EntitySet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Injects sets: {@code @Inject EntitySet<FitnessClass> classes}. */
@ApplicationScoped
public class EntitySetProducer {

    private EntitySets sets;

    /** For CDI. */
    protected EntitySetProducer() {}

    /**
     * For CDI.
     *
     * @param calls makes the calls
     * @param sets reads sets by their names
     */
    @Inject
    public EntitySetProducer(Calls calls, @RestClient SetsClient sets) {
        this.sets = new EntitySets(calls, sets);
    }

    /**
     * The set of the rows that an injection point names.
     *
     * @param point where the set is injected
     * @param <E> the rows
     * @return the set
     * @throws IllegalArgumentException if the rows are those of no set; the message names the injection point
     */
    @Produces
    @Dependent
    @SuppressWarnings("unchecked")
    public <E> EntitySet<E> set(InjectionPoint point) {
        Type rows = point.getType() instanceof ParameterizedType set ? set.getActualTypeArguments()[0] : Object.class;
        try {
            return sets.of((Class<E>) (rows instanceof Class<?> type ? type : Object.class));
        } catch (IllegalArgumentException e) {
            // Without the cause: Weld would throw that in place of this.
            throw new IllegalArgumentException("cannot inject " + point.getMember() + ": " + e.getMessage());
        }
    }
}
