package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Shape;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** A set of the server. */
final class RemoteSet<E> implements EntitySet<E> {

    private static final List<String> PAGING = List.of("$top", "$skip");

    private final Calls calls;
    private final SetsClient sets;
    private final Class<E> rowType;
    private final SetLimits set;
    private final Operation list;
    private final Operation get;

    RemoteSet(Calls calls, SetsClient sets, Class<E> rowType, SetLimits set) {
        this.calls = calls;
        this.sets = sets;
        this.rowType = rowType;
        this.set = set;
        this.list = new Operation("GET", "v2.2/odata/" + set.name());
        this.get = new Operation("GET", list.path() + "/{key}");
    }

    @Override
    public Class<E> rowType() {
        return rowType;
    }

    /** The reader makes rows of the given type. */
    @Override
    @SuppressWarnings("unchecked")
    public ResultPage<E> list(Query<E> query) {
        require(query != null, list, "query is required");
        if (!set.isPaged() && !Collections.disjoint(query.options().keySet(), PAGING)) {
            throw new UnsupportedOperationException(set.name() + " is not paged: no top or skip in the query");
        }
        return (ResultPage<E>) call(list, query, () -> sets.list(set.name()));
    }

    @Override
    public E get(long key, Shape<E> shape) {
        if (!set.hasKeyRoute()) {
            throw new UnsupportedOperationException(set.name() + " has no rows that can be read by their keys");
        }
        require(key >= 0, get, "key must not be negative");
        require(shape != null, get, "shape is required");
        return rowType.cast(call(get, shape, () -> sets.get(set.name(), key)));
    }

    private static void require(boolean condition, Operation operation, String complaint) {
        if (!condition) {
            throw new IllegalArgumentException(operation + ": " + complaint);
        }
    }

    private <T> T call(Operation operation, RequestOptions options, Callable<T> request) {
        return calls.make(
                Call.of(operation).addressed(ODataAddress.of(options)).answering(rowType), SetsClient.class, request);
    }

    @Override
    public String toString() {
        return "EntitySet[" + set.name() + "]";
    }
}
