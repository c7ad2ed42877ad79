package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPage;
import java.util.List;
import java.util.Optional;

/**
 * A page of a set.
 *
 * @param elements the entities, in the server's order; never null
 * @param count number of all entities that meet the conditions, if the query asked for it ({@link Query#count()}), otherwise null
 * @param nextLink address of the next page; null on the last one
 * @param <E> the entity
 */
public record ResultPage<E>(List<E> elements, Long count, String nextLink) implements LinkedPage<E, Query<E>> {

    /** Some servers write an empty link on the last page: followed, it would lead to the whole set without the conditions. */
    public ResultPage {
        nextLink = Query.leadsNowhere(nextLink) ? null : nextLink;
    }

    @Override
    public Optional<Query<E>> next() {
        return Optional.ofNullable(nextLink).map(Query::following);
    }
}
