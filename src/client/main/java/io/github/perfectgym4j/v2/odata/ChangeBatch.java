package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPage;
import java.util.List;
import java.util.Optional;

/**
 * Changes that belong together: an application that stores them together with the cursor, in one transaction, loses none and has none twice,
 * whenever it is interrupted.
 *
 * @param elements the changed rows, tombstones included, in the order of their versions
 * @param cursor where the next batch begins; to be handed to {@link EntitySet#changes(long, Query)} again after an interruption
 * @param isLast whether no other change was known to the server when the batch was read
 * @param <E> the entity
 */
public record ChangeBatch<E>(List<E> elements, long cursor, boolean isLast) implements LinkedPage<E, Long> {

    @Override
    public Optional<Long> next() {
        return isLast ? Optional.empty() : Optional.of(cursor);
    }
}
