package io.github.perfectgym4j.webhooks.receive;

import io.github.perfectgym4j.client.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** The keys that a sender may prove itself with. Several are valid at once, so that one can be changed without losing a message. */
public final class Keys {

    private final List<byte[]> digests;

    /**
     * Keys of a webhook.
     *
     * @param keys at least one, none blank
     * @throws IllegalArgumentException if there is none, or a blank one
     */
    public Keys(List<Secret> keys) {
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.reveal().isBlank())) {
            throw new IllegalArgumentException("A webhook needs a key, and none may be blank.");
        }
        digests = keys.stream().map(key -> Hash.digest(bytes(key))).toList();
    }

    /**
     * Tells whether a key is one of them, in a time that depends neither on its length nor on which one it is.
     *
     * @param key what the sender has sent, if anything
     * @return whether it is valid
     */
    public boolean accept(Optional<Secret> key) {
        byte[] digest = Hash.digest(key.map(Keys::bytes).orElseGet(() -> new byte[0]));
        boolean accepted = false;
        for (byte[] valid : digests) {
            accepted |= MessageDigest.isEqual(valid, digest);
        }
        return accepted;
    }

    private static byte[] bytes(Secret key) {
        return key.reveal().getBytes(StandardCharsets.UTF_8);
    }
}
