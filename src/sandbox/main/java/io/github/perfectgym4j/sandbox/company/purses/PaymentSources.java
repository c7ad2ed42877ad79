package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The cards and bank accounts that members have stored; one of each member's is the default. */
public final class PaymentSources {

    private static final Comparator<PaymentSource> DEFAULT_FIRST =
            Comparator.comparing(PaymentSource::isDefault).reversed().thenComparing(PaymentSource::id);

    private final Guard guard;
    private final Table<PaymentSource> table;
    private long lastId = 70_000;

    PaymentSources(Guard guard) {
        this.guard = guard;
        table = new Table<>(guard);
    }

    /** @return all there ever were */
    public Table<PaymentSource> table() {
        return table;
    }

    /**
     * Lists what a member can pay with.
     *
     * @param memberId member
     * @return cards and bank accounts, the default first
     */
    public List<PaymentSource> of(long memberId) {
        return table.list(source -> source.memberId() == memberId, DEFAULT_FIRST);
    }

    /**
     * Finds one that can be used.
     *
     * @param id key
     * @return the card or bank account; empty if it was deleted
     */
    public Optional<PaymentSource> find(long id) {
        return table.find(id).filter(source -> !source.isDeleted());
    }

    /**
     * Finds a card by its key at the payment provider.
     *
     * @param externalId key
     * @return whose it is
     */
    public Optional<PaymentSource> findExternal(String externalId) {
        return table
                .list(
                        source -> source.isCard()
                                && externalId.equals(source.card().externalId()),
                        DEFAULT_FIRST)
                .stream()
                .findFirst();
    }

    /**
     * Stores a card.
     *
     * @param memberId member
     * @param card card
     * @return what was stored; the default if it is the member's first
     */
    public PaymentSource add(long memberId, Card card) {
        return add(memberId, card, null);
    }

    /**
     * Stores a bank account.
     *
     * @param memberId member
     * @param account bank account
     * @return what was stored; the default if it is the member's first
     */
    public PaymentSource add(long memberId, BankAccount account) {
        return add(memberId, null, account);
    }

    private PaymentSource add(long memberId, Card card, BankAccount account) {
        return guard.alone(() -> {
            boolean isFirst = of(memberId).isEmpty();
            return table.put(
                    new PaymentSource(++lastId, guard.nextTimestamp(), false, memberId, isFirst, card, account));
        });
    }

    /**
     * Makes one the default of its member.
     *
     * @param source card or bank account
     */
    public void prefer(PaymentSource source) {
        guard.alone(() -> {
            of(source.memberId()).stream()
                    .filter(other -> other.isDefault() != (other.id() == source.id()))
                    .forEach(other -> table.put(other.with(guard.nextTimestamp(), !other.isDefault())));
            return source;
        });
    }

    /**
     * Takes one away; the next one of the member becomes the default.
     *
     * @param source card or bank account
     */
    public void delete(PaymentSource source) {
        guard.alone(() -> {
            table.put(source.deleted(guard.nextTimestamp()));
            of(source.memberId()).stream().findFirst().ifPresent(this::prefer);
            return source;
        });
    }

    void replace(PaymentSource source, BankAccount account) {
        table.put(source.with(guard.nextTimestamp(), account));
    }

    void deleteAll(long memberId, Predicate<PaymentSource> unwanted) {
        of(memberId).stream().filter(unwanted).forEach(this::delete);
    }
}
