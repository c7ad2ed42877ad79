package io.github.perfectgym4j.webhooks.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryInboxTest extends InboxContract {

    private final Inbox inbox = new MemoryInbox(3);

    @Override
    Inbox inbox() {
        return inbox;
    }

    @Test
    void aFullOneRefusesWhatIsNew() {
        for (int i = 1; i <= 3; i++) {
            inbox.add(hash(i), "{}", NOON);
        }
        assertThatThrownBy(() -> inbox.add(hash(4), "{}", NOON)).isInstanceOf(InboxException.class);
        assertThat(inbox.add(hash(3), "{}", NOON)).isFalse();
    }
}
