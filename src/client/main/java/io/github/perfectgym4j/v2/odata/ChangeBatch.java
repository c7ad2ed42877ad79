package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPage;
import java.util.List;
import java.util.Optional;

/**
 * A batch of changes with its cursor. An application that stores both in one transaction neither loses nor repeats a change, even if it is
 * interrupted.
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
