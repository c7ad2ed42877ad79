package io.github.perfectgym4j.webhooks.inbox;

import java.time.Instant;

/**
 * A message in an inbox. Its text form leaves the body out.
 *
 * @param hash SHA-256 of the body, in hexadecimal digits: its key
 * @param body JSON as it came
 * @param received when it came first
 * @param tries how often it was claimed, with the claim that this entry comes from
 * @param problem why the last try failed; null if none did
 */
public record Entry(String hash, String body, Instant received, int tries, String problem) {

    @Override
    public String toString() {
        return "Entry[" + hash + ", received=" + received + ", tries=" + tries + ", problem=" + problem + "]";
    }
}
