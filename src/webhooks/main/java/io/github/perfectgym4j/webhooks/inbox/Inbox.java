package io.github.perfectgym4j.webhooks.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store of messages. All methods may be called by several threads and, for a store that servers share, by several servers; they throw an
 * {@link InboxException} if the store fails.
 */
public interface Inbox {

    /**
     * Keeps a message, unless it is known by its hash.
     *
     * @param hash key of the message
     * @param body JSON
     * @param now when it came; it is due at once
     * @return whether it is new
     */
    boolean add(String hash, String body, Instant now);

    /**
     * Claims the entry that has been due for the longest time, and counts a try of it.
     *
     * @param now entries that are due until then
     * @param until when the claim ends, if nothing is heard of it
     * @return the entry; empty if none is due
     */
    Optional<Entry> claim(Instant now, Instant until);

    /**
     * Works on a claimed entry, and marks it as done in the same transaction.
     *
     * @param entry as it was claimed
     * @param now when it is done
     * @param work what is to be done
     * @throws ClaimLostException if the entry is not claimed by the caller any more; the work is rolled back
     * @throws Exception what the work threw; it is rolled back, and the entry stays claimed
     */
    void finish(Entry entry, Instant now, Work work) throws Exception;

    /**
     * Gives a claimed entry back for another try.
     *
     * @param entry as it was claimed
     * @param due when
     * @param problem why it failed
     */
    void retry(Entry entry, Instant due, String problem);

    /**
     * Puts a claimed entry aside, until somebody sends it again.
     *
     * @param entry as it was claimed
     * @param problem why it failed
     */
    void park(Entry entry, String problem);

    /**
     * Lists what was put aside.
     *
     * @param most number of entries
     * @return the oldest ones first
     */
    List<Entry> parked(int most);

    /**
     * Lets an entry that was put aside be handed over again, with all its tries.
     *
     * @param hash key of the entry
     * @param now when it is due
     * @return whether it had been put aside
     */
    boolean sendAgain(String hash, Instant now);

    /**
     * Removes what was done long ago: from then on a repetition counts as new.
     *
     * @param before when it was done at the latest
     * @return number of entries
     */
    int forget(Instant before);

    /**
     * Counts the entries.
     *
     * @return their numbers
     */
    Counts counts();
}
