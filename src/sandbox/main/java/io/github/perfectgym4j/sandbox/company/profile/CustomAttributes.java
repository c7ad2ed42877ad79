package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The attributes that the company defined, and their values for members. */
public final class CustomAttributes {

    private static final long FIRST_ID = 60_001;

    private final Guard guard;
    private final Enrolment enrolment;
    private final Map<Long, AttributeDefinition> definitions = new TreeMap<>();
    private final Map<Long, MemberAttribute> values = new TreeMap<>();
    private long added;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param enrolment changes members
     */
    public CustomAttributes(Guard guard, Enrolment enrolment) {
        this.guard = guard;
        this.enrolment = enrolment;
    }

    /**
     * Defines an attribute.
     *
     * @param definition attribute
     */
    public void define(AttributeDefinition definition) {
        guard.alone(() -> definitions.put(definition.id(), definition));
    }

    /** @return all attributes, by key */
    public List<AttributeDefinition> definitions() {
        return guard.alone(() -> List.copyOf(definitions.values()));
    }

    /**
     * Looks up an attribute of members.
     *
     * @param id key
     * @return the attribute; empty also for one of other things
     */
    public Optional<AttributeDefinition> ofMembers(long id) {
        return guard.alone(() -> Optional.ofNullable(definitions.get(id))
                .filter(definition -> definition.entityType().equals(AttributeDefinition.MEMBERS)));
    }

    /** @return the values of all members, by key */
    public List<MemberAttribute> values() {
        return guard.alone(() -> List.copyOf(values.values()));
    }

    /**
     * Sets values in place of former ones. Others stay.
     *
     * @param memberId member that exists
     * @param given values that were read by their attributes; empty ones are taken away
     */
    public void set(long memberId, Map<AttributeDefinition, Optional<AttributeDefinition.Value>> given) {
        guard.alone(() -> {
            put(memberId, given);
            return given.isEmpty() ? null : enrolment.touch(memberId);
        });
    }

    /**
     * Sets values without a change of the member.
     *
     * @param memberId member
     * @param given values as above
     */
    public void put(long memberId, Map<AttributeDefinition, Optional<AttributeDefinition.Value>> given) {
        guard.alone(() -> {
            given.forEach((definition, value) -> put(memberId, definition, value));
            return given;
        });
    }

    private void put(long memberId, AttributeDefinition definition, Optional<AttributeDefinition.Value> value) {
        Optional<Long> former = values.values().stream()
                .filter(one -> one.memberId() == memberId && one.definition().id() == definition.id())
                .map(MemberAttribute::id)
                .findFirst();
        if (value.isEmpty()) {
            former.ifPresent(values::remove);
            return;
        }
        long id = former.orElseGet(() -> FIRST_ID + added++);
        values.put(id, new MemberAttribute(id, memberId, definition, value.get()));
    }
}
