package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import java.io.EOFException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The failure of a request without a complete answer: whether the request was sent, and the reason in words. */
final class ConnectionFailure {

    /** Exceptions of Apache HttpClient, by name, because the library does not depend on one HTTP client. */
    private static final Set<String> NEVER_SENT =
            Set.of("ConnectTimeoutException", "ConnectionPoolTimeoutException", "HttpHostConnectException");

    private static final Set<String> BROKEN_OFF = Set.of(
            "ConnectionClosedException",
            "NoHttpResponseException",
            "TruncatedChunkException",
            "MalformedChunkCodingException");

    private ConnectionFailure() {}

    /** The exception for the caller. */
    static ConnectionFailedException of(Throwable thrown, Call call) {
        boolean neverSent = isNeverSent(thrown);
        boolean mayHaveBeenCarriedOut = !neverSent && call.mayHaveBeenCarriedOut();
        String consequence = mayHaveBeenCarriedOut ? "; it may have been carried out" : "";
        String operation = call.operation().toString();
        Throwable cause = Causes.shown(thrown);
        if (isTimeout(thrown)) {
            String message = neverSent
                    ? "no connection" + place(" to ", call.target()) + " within perfectgym/mp-rest/connectTimeout"
                    : "no answer" + place(" from ", call.target()) + " within perfectgym/mp-rest/readTimeout"
                            + consequence;
            return new TimedOutException(message, operation, mayHaveBeenCarriedOut, cause);
        }
        String message = neverSent
                ? "the server could not be reached" + place(" at ", call.target())
                : "the connection" + place(" to ", call.target()) + " broke";
        return new ConnectionFailedException(
                message + " (" + reason(thrown) + ")" + consequence, operation, mayHaveBeenCarriedOut, cause);
    }

    private static boolean isNeverSent(Throwable t) {
        String text = text(t);
        return t instanceof ConnectException
                || t instanceof BindException
                || t instanceof UnknownHostException
                || t instanceof NoRouteToHostException
                || t instanceof SSLHandshakeException
                || t instanceof SSLPeerUnverifiedException
                || t instanceof SSLException && text.startsWith("unsupported or unrecognized")
                || NEVER_SENT.contains(t.getClass().getSimpleName())
                || text.contains("connect timed out")
                || text.contains("network is unreachable");
    }

    private static boolean isTimeout(Throwable t) {
        return t instanceof SocketTimeoutException
                || t instanceof TimeoutException
                || t.getClass().getSimpleName().contains("Timeout");
    }

    private static String reason(Throwable t) {
        String text = text(t);
        if (t instanceof UnknownHostException) {
            return "unknown host";
        }
        if (t instanceof SSLException) {
            return isAboutCertificate(t)
                    ? "its certificate is not accepted"
                    : text.startsWith("unsupported or unrecognized")
                            ? "it does not speak TLS there"
                            : "no encrypted connection: TLS failed";
        }
        if (t instanceof NoRouteToHostException || text.contains("unreachable")) {
            return "no route to the host";
        }
        if (t instanceof ConnectException) {
            return text.contains("refused") ? "connection refused" : "no connection";
        }
        if (text.startsWith("connection reset") || text.startsWith("broken pipe")) {
            return "connection reset";
        }
        return t instanceof EOFException || BROKEN_OFF.contains(t.getClass().getSimpleName())
                ? "it ended before the answer did"
                : t.getClass().getSimpleName();
    }

    private static boolean isAboutCertificate(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof CertificateException || t instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static String place(String word, URI target) {
        if (target == null || target.getHost() == null) {
            return "";
        }
        int port = target.getPort() >= 0 ? target.getPort() : "http".equalsIgnoreCase(target.getScheme()) ? 80 : 443;
        return word + target.getHost() + ":" + port;
    }

    private static String text(Throwable t) {
        return t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
    }
}
