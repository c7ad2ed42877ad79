package io.github.perfectgym4j.internal.call;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Causes of exceptions without personal data. Messages of parsers and HTTP clients quote what they could not read; those of the JDK's
 * network exceptions do not.
 */
final class Causes {

    private static final Set<Class<?>> HARMLESS = Set.of(
            ConnectException.class,
            NoRouteToHostException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class);

    private Causes() {}

    /**
     * The cause, without what may have come over the wire.
     *
     * @param cause what was thrown, or null
     * @return the same, if nothing in its chain quotes anything; otherwise kinds and places of the chain without their messages
     */
    static Throwable shown(Throwable cause) {
        return cause == null || isHarmless(cause) ? cause : new Unquoted(cause, 0);
    }

    private static boolean isHarmless(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            boolean known = HARMLESS.contains(t.getClass())
                    || t instanceof SSLException
                    || t instanceof CertificateException
                    || t.getClass().getName().startsWith("sun.security.")
                    || t instanceof io.github.perfectgym4j.internal.json.UnreadableAnswerException;
            if (!known || t.getSuppressed().length > 0) {
                return false;
            }
        }
        return true;
    }

    /** Kind and stack trace of an exception, and of its causes. */
    private static final class Unquoted extends Exception {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 20;

        Unquoted(Throwable of, int depth) {
            super(
                    of.getClass().getName(),
                    of.getCause() == null || depth == MOST ? null : new Unquoted(of.getCause(), depth + 1));
            setStackTrace(of.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
