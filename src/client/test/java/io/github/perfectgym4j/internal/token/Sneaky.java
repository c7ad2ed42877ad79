package io.github.perfectgym4j.internal.token;

import java.io.IOException;
import java.util.function.Supplier;

/** Throws what nobody expects: errors, and checked exceptions where none are declared. */
final class Sneaky {

    private Sneaky() {}

    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** A thread may die of each of these, and the client is not told before. */
    static Throwable[] deaths() {
        return new Throwable[] {
            new IllegalStateException("a bug in the runtime"),
            new NullPointerException(),
            new OutOfMemoryError("made up"),
            new NoClassDefFoundError("made/Up"),
            new AssertionError("made up"),
            new IOException("declared nowhere"),
            overflow()
        };
    }

    static <T> Supplier<T> dying(Throwable death) {
        return () -> {
            throw Sneaky.<RuntimeException>raise(death);
        };
    }

    private static Throwable overflow() {
        try {
            return deeper(0) > 0 ? new AssertionError("no end of the stack") : null;
        } catch (StackOverflowError e) {
            return e;
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
