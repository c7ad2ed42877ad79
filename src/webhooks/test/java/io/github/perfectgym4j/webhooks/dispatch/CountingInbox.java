package io.github.perfectgym4j.webhooks.dispatch;

import io.github.perfectgym4j.webhooks.inbox.Counts;
import io.github.perfectgym4j.webhooks.inbox.Entry;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** An inbox that says how many entries are done. */
record CountingInbox(Inbox inbox, CountDownLatch done) implements Inbox {

    @Override
    public boolean add(String hash, String body, Instant now) {
        return inbox.add(hash, body, now);
    }

    @Override
    public Optional<Entry> claim(Instant now, Instant until) {
        return inbox.claim(now, until);
    }

    @Override
    public void finish(Entry entry, Instant now, Work work) throws Exception {
        inbox.finish(entry, now, work);
        done.countDown();
    }

    @Override
    public void retry(Entry entry, Instant due, String problem) {
        inbox.retry(entry, due, problem);
    }

    @Override
    public void park(Entry entry, String problem) {
        inbox.park(entry, problem);
    }

    @Override
    public List<Entry> parked(int most) {
        return inbox.parked(most);
    }

    @Override
    public boolean sendAgain(String hash, Instant now) {
        return inbox.sendAgain(hash, now);
    }

    @Override
    public int forget(Instant before) {
        return inbox.forget(before);
    }

    @Override
    public Counts counts() {
        return inbox.counts();
    }
}
