package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The labels of one sort, and which members have them. */
public final class Labels {

    private final Guard guard;
    private final Enrolment enrolment;
    private final List<Label> all;
    private final Map<Long, Set<Long>> byMember = new HashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param enrolment changes members
     * @param all the labels there are
     */
    public Labels(Guard guard, Enrolment enrolment, List<Label> all) {
        this.guard = guard;
        this.enrolment = enrolment;
        this.all = List.copyOf(all);
    }

    /** @return all labels, by key */
    public List<Label> all() {
        return all;
    }

    /**
     * Looks a label up.
     *
     * @param name name, of any case
     * @return the label
     */
    public Optional<Label> find(String name) {
        return all.stream().filter(label -> label.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * Lists the labels of a member.
     *
     * @param memberId member
     * @return labels, by key
     */
    public List<Label> of(long memberId) {
        return guard.alone(() -> {
            Set<Long> had = byMember.getOrDefault(memberId, Set.of());
            return all.stream().filter(label -> had.contains(label.id())).toList();
        });
    }

    /**
     * Lists who has a label.
     *
     * @param labelId label
     * @return keys of members
     */
    public List<Long> membersWith(long labelId) {
        return guard.alone(() -> byMember.entrySet().stream()
                .filter(entry -> entry.getValue().contains(labelId))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    /**
     * Puts labels on a member. One that the member has changes nothing.
     *
     * @param memberId member that exists
     * @param labels labels of this sort
     */
    public void add(long memberId, Collection<Label> labels) {
        guard.alone(() -> {
            Set<Long> wanted = keys(of(memberId));
            wanted.addAll(keys(labels));
            replace(memberId, wanted);
            return wanted;
        });
    }

    /**
     * Takes labels off a member. One that the member does not have changes nothing.
     *
     * @param memberId member that exists
     * @param labels labels of this sort
     */
    public void remove(long memberId, Collection<Label> labels) {
        guard.alone(() -> {
            Set<Long> wanted = keys(of(memberId));
            wanted.removeAll(keys(labels));
            replace(memberId, wanted);
            return wanted;
        });
    }

    /**
     * Puts these labels on a member, and no others.
     *
     * @param memberId member that exists
     * @param labels labels of this sort
     */
    public void set(long memberId, Collection<Label> labels) {
        replace(memberId, keys(labels));
    }

    /**
     * Puts these labels on a member, and no others, without a change of the member.
     *
     * @param memberId member
     * @param labels labels of this sort
     */
    public void put(long memberId, Collection<Label> labels) {
        guard.alone(() -> byMember.put(memberId, keys(labels)));
    }

    private static Set<Long> keys(Collection<Label> labels) {
        return labels.stream().map(Label::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void replace(long memberId, Set<Long> wanted) {
        guard.alone(() -> {
            Set<Long> before = byMember.put(memberId, wanted);
            boolean isChanged = !wanted.equals(before == null ? Set.of() : before);
            return isChanged ? enrolment.touch(memberId) : null;
        });
    }
}
