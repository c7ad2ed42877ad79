package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What members are to each other: friends, families, guardians. */
public final class Relations {

    private final Guard guard;
    private final Table<Relation> table;
    private long lastId;

    /** @param guard the lock and the change counter */
    public Relations(Guard guard) {
        this.guard = guard;
        this.table = new Table<>(guard);
    }

    /**
     * Notes a relation, without regard to any rule.
     *
     * @param type kind
     * @param parentId who grants
     * @param childId who is granted
     * @param from start; null if unknown
     * @param until end; null means open
     * @return the relation
     */
    public Relation add(Relation.Type type, long parentId, long childId, LocalDateTime from, LocalDateTime until) {
        return guard.alone(() ->
                table.put(new Relation(++lastId, guard.nextTimestamp(), false, type, parentId, childId, from, until)));
    }

    /**
     * Lists relations.
     *
     * @param wanted condition
     * @return relations, in the order of their making
     */
    public List<Relation> list(Predicate<Relation> wanted) {
        return table.list(wanted, Comparator.comparingLong(Relation::id));
    }

    /** @return all relations */
    public Table<Relation> table() {
        return table;
    }
}
