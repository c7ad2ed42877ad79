package io.github.perfectgym4j.webhooks.receive;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.webhooks.event.Messages;
import io.github.perfectgym4j.webhooks.event.NotAMessageException;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.InboxException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes messages of webhooks into an inbox, and says which HTTP status answers. The sender repeats a message until it gets exactly 200, so
 * that is the answer as soon as the message is kept, whatever observers make of it.
 */
public final class Receiver {

    /** The greatest body in bytes; a message has about 150. */
    public static final int MAX_BODY = 65_536;

    private static final System.Logger LOG = System.getLogger(Receiver.class.getName());

    private final Keys keys;
    private final Inbox inbox;
    private final Runnable arrived;
    private final InstantSource clock;

    /**
     * A receiver.
     *
     * @param keys who may send
     * @param inbox where messages are kept
     * @param arrived told after a new message, so that it need not wait for the dispatcher's next turn; must not block
     * @param clock the time
     */
    public Receiver(Keys keys, Inbox inbox, Runnable arrived, InstantSource clock) {
        this.keys = keys;
        this.inbox = inbox;
        this.arrived = arrived;
        this.clock = clock;
    }

    /**
     * Answers the GET request that may come when the address is entered at the vendor's.
     *
     * @param key as sent
     * @return 200, or 404 without a valid key
     */
    public int probe(Optional<Secret> key) {
        return keys.accept(key) ? 200 : 404;
    }

    /**
     * Takes a message.
     *
     * @param key as sent
     * @param body as sent, not read by anybody before; read up to the limit, and not closed
     * @return 200 if it is kept, now or already; 404 without a valid key; 413 if the body is too large; 400 if it is no message; 503 if the
     *     inbox fails, so that the sender repeats it
     * @throws IOException if the connection breaks off
     */
    public int receive(Optional<Secret> key, InputStream body) throws IOException {
        if (!keys.accept(key)) {
            return 404;
        }
        byte[] bytes = body.readNBytes(MAX_BODY + 1);
        return bytes.length > MAX_BODY ? 413 : keep(bytes);
    }

    private int keep(byte[] bytes) {
        try {
            String text = Messages.text(bytes);
            Messages.read(text);
            if (inbox.add(Hash.hex(bytes), text, clock.instant())) {
                arrived.run();
            }
            return 200;
        } catch (NotAMessageException e) {
            return 400;
        } catch (InboxException e) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0061 A message of a webhook could not be kept, and its sender was asked to repeat it: {0}",
                    e.getMessage());
            return 503;
        }
    }
}
