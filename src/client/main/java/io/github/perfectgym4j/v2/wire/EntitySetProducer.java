package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.SetName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Injects sets: {@code @Inject EntitySet<FitnessClass> classes}, or by name with {@link SetName}. */
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
    public <E> EntitySet<E> set(InjectionPoint point) {
        return injected(point, rows -> sets.of(rows));
    }

    /**
     * The set that an injection point names by {@link SetName}, with the rows that it names.
     *
     * @param point where the set is injected
     * @param <E> the rows
     * @return the set
     * @throws IllegalArgumentException if the rows are no record, or the name is none; the message names the injection point
     */
    @Produces
    @Dependent
    @SetName("")
    public <E> EntitySet<E> namedSet(InjectionPoint point) {
        return injected(point, rows -> sets.of(name(point), rows));
    }

    @SuppressWarnings("unchecked")
    private static <E> EntitySet<E> injected(InjectionPoint point, Function<Class<E>, EntitySet<E>> set) {
        Type rows = point.getType() instanceof ParameterizedType type ? type.getActualTypeArguments()[0] : Object.class;
        try {
            return set.apply((Class<E>) (rows instanceof Class<?> type ? type : Object.class));
        } catch (IllegalArgumentException e) {
            // Without the cause: Weld would throw that in place of this.
            throw new IllegalArgumentException("cannot inject " + point.getMember() + ": " + e.getMessage());
        }
    }

    private static String name(InjectionPoint point) {
        return point.getQualifiers().stream()
                .filter(SetName.class::isInstance)
                .map(qualifier -> ((SetName) qualifier).value())
                .findFirst()
                .orElse(null);
    }
}
