package io.github.perfectgym4j.webhooks.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every inbox does. */
abstract class InboxContract {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final Work NOTHING = transaction -> {};

    abstract Inbox inbox();

    @Test
    void aMessageIsKeptOnceEvenAfterItIsDone() throws Exception {
        assertThat(inbox().add(hash(1), "{}", NOON)).isTrue();
        assertThat(inbox().add(hash(1), "{}", NOON)).isFalse();
        inbox().finish(claim(NOON), NOON, NOTHING);
        assertThat(inbox().add(hash(1), "{}", LATER)).isFalse();
        assertThat(inbox().counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void theOldestDueEntryIsClaimedFirstAndOnlyOnce() {
        inbox().add(hash(2), "{\"b\": 2}", NOON);
        inbox().add(hash(1), "{\"a\": 1}", NOON.minusSeconds(1));
        assertThat(claim(NOON)).isEqualTo(new Entry(hash(1), "{\"a\": 1}", NOON.minusSeconds(1), 1, null));
        assertThat(claim(NOON).hash()).isEqualTo(hash(2));
        assertThat(inbox().claim(NOON, LATER)).isEmpty();
        assertThat(inbox().counts()).isEqualTo(new Counts(2, 0, 0));
    }

    @Test
    void anEntryIsDueAgainWhenItsClaimEndsAndTheFirstClaimantIsTooLate() throws Exception {
        inbox().add(hash(1), "{}", NOON);
        Entry first = claim(NOON);
        Entry second = claim(LATER);
        assertThat(second.tries()).isEqualTo(2);
        assertThatThrownBy(() -> inbox().finish(first, LATER, NOTHING)).isInstanceOf(ClaimLostException.class);
        inbox().retry(first, NOON, "late");
        inbox().park(first, "late");
        assertThat(inbox().claim(LATER, LATER.plusSeconds(60))).isEmpty();
        inbox().finish(second, LATER, NOTHING);
        assertThatThrownBy(() -> inbox().finish(second, LATER, NOTHING)).isInstanceOf(ClaimLostException.class);
    }

    @Test
    void whatFailedIsDueWhenItIsSaid() {
        inbox().add(hash(1), "{}", NOON);
        Entry entry = claim(NOON);
        assertThatThrownBy(() -> inbox().finish(entry, NOON, transaction -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(IOException.class);
        inbox().retry(entry, NOON.plusSeconds(5), "java.io.IOException");
        assertThat(inbox().claim(NOON.plusSeconds(4), LATER)).isEmpty();
        assertThat(claim(NOON.plusSeconds(5))).isEqualTo(new Entry(hash(1), "{}", NOON, 2, "java.io.IOException"));
    }

    @Test
    void whatIsParkedWaitsForSomebodyToSendItAgain() {
        inbox().add(hash(1), "{}", NOON);
        inbox().park(claim(NOON), "broken");
        assertThat(inbox().claim(LATER, LATER)).isEmpty();
        assertThat(inbox().parked(10)).containsExactly(new Entry(hash(1), "{}", NOON, 1, "broken"));
        assertThat(inbox().parked(0)).isEmpty();
        assertThat(inbox().counts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(inbox().sendAgain(hash(1), LATER)).isTrue();
        assertThat(inbox().sendAgain(hash(1), LATER)).isFalse();
        assertThat(inbox().sendAgain(hash(2), LATER)).isFalse();
        assertThat(inbox().parked(10)).isEmpty();
        assertThat(claim(LATER).tries()).isEqualTo(1);
    }

    @Test
    void onlyWhatWasDoneLongAgoIsForgotten() throws Exception {
        for (int i = 1; i <= 3; i++) {
            inbox().add(hash(i), "{}", NOON.plusSeconds(i));
        }
        Instant end = NOON.plusSeconds(3);
        inbox().finish(claim(end), NOON, NOTHING);
        inbox().finish(claim(end), LATER, NOTHING);
        assertThat(inbox().forget(LATER)).isEqualTo(1);
        assertThat(inbox().counts()).isEqualTo(new Counts(1, 0, 1));
        assertThat(inbox().add(hash(1), "{}", LATER)).isTrue();
    }

    final Entry claim(Instant now) {
        return inbox().claim(now, now.plusSeconds(60)).orElseThrow();
    }

    static String hash(int number) {
        return "%064x".formatted(number);
    }
}
