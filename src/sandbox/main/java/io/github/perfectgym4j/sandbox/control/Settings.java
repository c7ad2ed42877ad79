package io.github.perfectgym4j.sandbox.control;

import jakarta.json.JsonValue;
import java.time.Duration;

/**
 * The settings, apart from faults.
 *
 * @param tokenLifetime how long tokens live, whole seconds; also announced as {@code expires_in}
 * @param announcedLifetime JSON value to send as {@code expires_in} instead; null for the truth, the text {@code missing} for no
 *     such field
 * @param delay wait before every answer of the API
 * @param tokenDelay wait before every answer of the token endpoint
 * @param hasQuirks whether answers look like the vendor's samples with all their oddities
 * @param version2 what can be set for version 2 of the API only
 * @param webhooks how webhooks are sent
 */
record Settings(
        Duration tokenLifetime,
        JsonValue announcedLifetime,
        Duration delay,
        Duration tokenDelay,
        boolean hasQuirks,
        Version2 version2,
        Webhooks webhooks) {

    /**
     * The settings of version 2 of the API only.
     *
     * @param dateStyle how moments are written
     * @param nextLinkHost host and port in links to the next page; empty for those that were asked
     * @param hasPascalCaseErrors whether names in the bodies of failures begin with a capital
     */
    record Version2(DateStyle dateStyle, String nextLinkHost, boolean hasPascalCaseErrors) {

        Version2 with(DateStyle value) {
            return new Version2(value, nextLinkHost, hasPascalCaseErrors);
        }

        Version2 withNextLinkHost(String value) {
            return new Version2(dateStyle, value, hasPascalCaseErrors);
        }

        Version2 withPascalCaseErrors(boolean value) {
            return new Version2(dateStyle, nextLinkHost, value);
        }
    }

    /**
     * The settings of webhooks.
     *
     * @param retry wait before the second try; it doubles from try to try, up to 64 times as long
     * @param timeout how long to wait for an answer
     * @param duplicateEvery every how many-th event of a webhook is sent twice; 0 for none
     */
    record Webhooks(Duration retry, Duration timeout, int duplicateEvery) {

        Webhooks {
            if (retry.isNegative() || timeout.isNegative() || timeout.isZero() || duplicateEvery < 0) {
                throw new IllegalArgumentException(
                        "A webhook needs a time-out; neither waits nor numbers are negative.");
            }
        }

        Webhooks withRetry(Duration value) {
            return new Webhooks(value, timeout, duplicateEvery);
        }

        Webhooks withTimeout(Duration value) {
            return new Webhooks(retry, value, duplicateEvery);
        }

        Webhooks withDuplicateEvery(int value) {
            return new Webhooks(retry, timeout, value);
        }
    }

    static final Settings INITIAL = new Settings(
            Duration.ofSeconds(7_775_999),
            null,
            Duration.ZERO,
            Duration.ZERO,
            false,
            new Version2(DateStyle.OFFSET, "", false),
            new Webhooks(Duration.ofMillis(500), Duration.ofSeconds(5), 0));

    Settings withTokenLifetime(Duration value) {
        return new Settings(value, announcedLifetime, delay, tokenDelay, hasQuirks, version2, webhooks);
    }

    Settings withAnnouncedLifetime(JsonValue value) {
        return new Settings(tokenLifetime, value, delay, tokenDelay, hasQuirks, version2, webhooks);
    }

    Settings withDelay(Duration value) {
        return new Settings(tokenLifetime, announcedLifetime, value, tokenDelay, hasQuirks, version2, webhooks);
    }

    Settings withTokenDelay(Duration value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, value, hasQuirks, version2, webhooks);
    }

    Settings withQuirks(boolean value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, tokenDelay, value, version2, webhooks);
    }

    Settings with(Version2 value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, tokenDelay, hasQuirks, value, webhooks);
    }

    Settings with(Webhooks value) {
        return new Settings(tokenLifetime, announcedLifetime, delay, tokenDelay, hasQuirks, version2, value);
    }
}
