package io.github.perfectgym4j.v2.wire;

import java.lang.reflect.Type;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** What belongs to the reading of a set on this thread: where the request goes, and which rows its answer has. */
record SetCall(UnaryOperator<URI> address, Type rowType) {

    private static final ThreadLocal<SetCall> CURRENT = new ThreadLocal<>();

    static SetCall current() {
        return CURRENT.get();
    }

    <T> T during(Callable<T> send) throws Exception {
        CURRENT.set(this);
        try {
            return send.call();
        } finally {
            CURRENT.remove();
        }
    }
}
