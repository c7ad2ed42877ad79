package io.github.perfectgym4j.internal.call;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.InputStream;
import java.util.concurrent.Callable;

/**
 * Lets go of what was read from an answer as soon as the call is over. RESTEasy's answers have finalizers and keep what was read from them, so
 * that without this the result of each call stays in memory until the garbage collector has finalized its answer. With large results that
 * costs more time than the calls themselves, and grows the heap.
 *
 * <p>Calls that are not led through {@link Call} are left alone.
 */
public class AnswerRelease implements ClientResponseFilter {

    private static final ThreadLocal<Held> CURRENT = new ThreadLocal<>();

    private static final class Held {
        private ClientResponseContext answer;
    }

    /** For the runtime, which creates one for each interface. */
    public AnswerRelease() {}

    /**
     * Makes a call, and releases its answer after it.
     *
     * @param call sends the request, on this thread
     * @return the result of the call
     * @throws Exception what the call throws
     */
    static Object after(Callable<?> call) throws Exception {
        // A call may sign in on the way, which is a call in the call.
        Held outer = CURRENT.get();
        Held held = new Held();
        CURRENT.set(held);
        try {
            return call.call();
        } finally {
            CURRENT.set(outer);
            if (held.answer != null) {
                held.answer.setEntityStream(InputStream.nullInputStream());
            }
        }
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext answer) {
        Held held = CURRENT.get();
        if (held != null) {
            held.answer = answer;
        }
    }
}
