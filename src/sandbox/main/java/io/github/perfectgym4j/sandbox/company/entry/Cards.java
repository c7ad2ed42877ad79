package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of membership cards: who has which, and which are blocked. */
public final class Cards {

    private static final Comparator<Card> OLDEST_FIRST = Comparator.comparingLong(Card::id);

    /** How often a free number is looked for. */
    private static final int TRIES = 100;

    private final SecureRandom random = new SecureRandom();
    private final Guard guard;
    private final Table<Member> members;
    private final Enrolment enrolment;
    private final Table<Card> cards;
    private long lastId;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param enrolment changes members
     */
    public Cards(Guard guard, Table<Member> members, Enrolment enrolment) {
        this.guard = guard;
        this.members = members;
        this.enrolment = enrolment;
        this.cards = new Table<>(guard);
    }

    /**
     * Stores a card without regard to any rule.
     *
     * @param card card
     */
    public void put(Card card) {
        cards.put(card);
        lastId = Math.max(lastId, card.id());
    }

    /** @return all cards there are or were */
    public Table<Card> table() {
        return cards;
    }

    /** @return key for the next card */
    public long nextId() {
        return lastId + 1;
    }

    /**
     * Lists all cards a member has or had.
     *
     * @param memberId member
     * @return cards, the detached ones behind the others
     */
    public List<Card> all(long memberId) {
        return cards.changedSince(-1, card -> card.memberId() == memberId).stream()
                .sorted(Comparator.comparing(Card::isDeleted).thenComparing(OLDEST_FIRST))
                .toList();
    }

    /**
     * Lists the cards a member has.
     *
     * @param memberId member
     * @return cards, the oldest first
     */
    public List<Card> of(long memberId) {
        return cards.list(card -> card.memberId() == memberId, OLDEST_FIRST);
    }

    /**
     * Finds the current card: the one issued last.
     *
     * @param memberId member
     * @return card; empty if the member has none
     */
    public Optional<Card> current(long memberId) {
        List<Card> all = of(memberId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Finds who has a card.
     *
     * @param number number of the card
     * @return key of the member
     */
    public Optional<Long> ownerOf(String number) {
        return cards.list(card -> card.number().equalsIgnoreCase(number), OLDEST_FIRST).stream()
                .map(Card::memberId)
                .findFirst();
    }

    /**
     * Issues a usual card.
     *
     * @param memberId member
     * @param number number of the card
     * @return the member afterwards
     * @throws Refused {@code INVALID_VALUE} if a member has that card, {@code UNKNOWN_KEY} for a member there is not
     */
    public Member assign(long memberId, String number) {
        return assign(memberId, number, false);
    }

    /**
     * Issues a card.
     *
     * @param memberId member
     * @param number number of the card
     * @param isTemporary whether it is for one visit
     * @return the member afterwards
     * @throws Refused {@code INVALID_VALUE} if a member has that card, {@code UNKNOWN_KEY} for a member there is not
     */
    public Member assign(long memberId, String number, boolean isTemporary) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            if (ownerOf(number).isPresent()) {
                throw new Refused(Reason.INVALID_VALUE, Subject.CARD_NUMBER);
            }
            Card card = Card.normal(nextId(), guard.nextTimestamp(), memberId, number);
            put(isTemporary ? card.temporary() : card);
            return enrolment.touch(memberId);
        });
    }

    /**
     * Issues a card with a number that nobody has.
     *
     * @param memberId member
     * @param length digits of the number
     * @return the number; empty if none was found
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Optional<String> generate(long memberId, int length) {
        return guard.alone(() -> {
            Optional<String> free = Stream.generate(() -> digits(length))
                    .limit(TRIES)
                    .filter(number -> ownerOf(number).isEmpty())
                    .findFirst();
            free.ifPresent(number -> assign(memberId, number));
            return free;
        });
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Takes the temporary cards of a member away, who left the club. Only inside a step of the guard. */
    void handIn(long memberId) {
        of(memberId).stream()
                .filter(card -> card.type().equals(Card.TEMPORARY))
                .forEach(card -> detach(memberId, card.number()));
    }

    /**
     * Takes a card away.
     *
     * @param memberId member
     * @param number number of the card
     * @return the member afterwards
     * @throws Refused {@code NO_CARD}, {@code INVALID_VALUE} if the member has another, {@code
     *     InvalidPropertyId} for a member there is not
     */
    public Member detach(long memberId, String number) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            Card card = require(memberId, number);
            cards.put(card.detached(guard.nextTimestamp()));
            return enrolment.touch(memberId);
        });
    }

    /**
     * Blocks a card.
     *
     * @param memberId member
     * @param number number of the card; null for the current one
     * @return the member afterwards
     * @throws Refused {@code NO_CARD}, {@code INVALID_VALUE} if the member has another, {@code
     *     CanNotBlockCard} for a temporary card or one that is blocked already
     */
    public Member block(long memberId, String number) {
        return guard.alone(() -> {
            Card card = number == null
                    ? current(memberId).orElseThrow(() -> new Refused(Reason.NO_CARD))
                    : require(memberId, number);
            if (card.isBlocked() || card.type().equals(Card.TEMPORARY)) {
                throw new Refused(Reason.CARD_CANNOT_BE_BLOCKED);
            }
            cards.put(card.blocked(guard.nextTimestamp(), true));
            return enrolment.touch(memberId);
        });
    }

    /**
     * Unblocks a card.
     *
     * @param memberId member
     * @param number number of the card; null for the one blocked last
     * @return the member afterwards
     * @throws Refused {@code NO_CARD}, {@code INVALID_VALUE} if the member has another, {@code
     *     CanNotBlockCard} if none is blocked
     */
    public Member unblock(long memberId, String number) {
        return guard.alone(() -> {
            List<Card> wanted = number == null ? of(memberId) : List.of(require(memberId, number));
            if (wanted.isEmpty()) {
                throw new Refused(Reason.NO_CARD);
            }
            Card card = wanted.stream()
                    .filter(Card::isBlocked)
                    .max(Comparator.comparingLong(Card::timestamp))
                    .orElseThrow(() -> new Refused(Reason.CARD_CANNOT_BE_BLOCKED));
            cards.put(card.blocked(guard.nextTimestamp(), false));
            return enrolment.touch(memberId);
        });
    }

    private Card require(long memberId, String number) {
        List<Card> all = of(memberId);
        if (all.isEmpty()) {
            throw new Refused(Reason.NO_CARD);
        }
        return all.stream()
                .filter(card -> card.number().equalsIgnoreCase(number))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.INVALID_VALUE, Subject.CARD_NUMBER));
    }
}
