package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;

/** Makes one of the library's exceptions out of whatever a REST client runtime throws. */
public final class ExceptionTranslator {

    private static final Pattern CORRELATION = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private ExceptionTranslator() {}

    /**
     * Translates.
     *
     * @param thrown what the runtime threw
     * @param call the call that failed
     * @return the exception for the caller: one of the library's family, or the thrown one if it is no failure of a call
     */
    public static RuntimeException translate(RuntimeException thrown, Call call) {
        String name = call.operation().toString();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PerfectGymException known) {
                // Whoever threw it could not know the operation: a filter, say.
                return known.during(name);
            }
            if (t instanceof ErrorResponseException answer) {
                return ofAnswer(answer, call, name);
            }
            if (t instanceof UnreadableAnswerException unreadable
                    && !unreadable.errors().isEmpty()) {
                return new RequestRefusedException(name, 200, unreadable.errors());
            }
            if (t instanceof UnreadableAnswerException unreadable) {
                return new AnswerNotUnderstoodException(notUnderstood(unreadable.getMessage()), name, 200, unreadable);
            }
            if (t instanceof IOException || t instanceof TimeoutException) {
                return ofConnection(t, name);
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return new AnswerNotUnderstoodException(
                    notUnderstood(""), name, web.getResponse().getStatus(), thrown);
        }
        if (thrown instanceof ProcessingException) {
            return new AnswerNotUnderstoodException(notUnderstood(""), name, 0, thrown);
        }
        return thrown;
    }

    private static String notUnderstood(String detail) {
        return "the answer is not one of the API"
                + (detail.isEmpty() || detail.startsWith(":") ? detail : ": " + detail);
    }

    private static PerfectGymException ofAnswer(ErrorResponseException answer, Call call, String name) {
        int status = answer.status();
        return switch (status) {
            case 401 ->
                call.nextStep().orElse(null) == NextStep.SIGN_IN
                        ? new MemberSignInRequiredException(
                                "PerfectGym no longer accepts the member's token: let the member sign in again",
                                name,
                                status,
                                null)
                        : new CredentialsRefusedException(
                                "PerfectGym does not accept the credentials (HTTP 401). If they are new, it may take some"
                                        + " minutes until it knows them",
                                name,
                                status,
                                answer.retryAfter(),
                                null);
            case 403 ->
                new NotPermittedException(
                        "PerfectGym does not permit this (HTTP 403): the account lacks a right, or the operation does not"
                                + " exist in its mode",
                        name,
                        status,
                        null);
            case 404, 410 ->
                new ResourceNotFoundException(
                        "not found (HTTP " + status + "): check perfectgym.url and the ids", name, status, null);
            case 429 ->
                new TooManyRequestsException(
                        "too many requests (HTTP 429)" + waiting(answer), name, status, answer.retryAfter(), null);
            default ->
                status >= 500
                        ? new ServerFailedException(
                                "the server failed (HTTP " + status + ")" + correlation(answer) + waiting(answer),
                                name,
                                status,
                                answer.retryAfter(),
                                null)
                        : status >= 400
                                ? new RequestRefusedException(name, status, answer.errors())
                                : new AnswerNotUnderstoodException(unexpected(answer), name, status, null);
        };
    }

    /** The number under which the vendor finds the failure. It must look like one: nothing else of the body is shown. */
    private static String correlation(ErrorResponseException answer) {
        return answer.errors().stream()
                .map(error -> error.data().get(Answers.CORRELATION_ID))
                .filter(id -> id != null && CORRELATION.matcher(id).matches())
                .findFirst()
                .map(id -> ", correlation id " + id)
                .orElse("");
    }

    private static String waiting(ErrorResponseException answer) {
        return answer.retryAfter() == null
                ? ""
                : ", to be tried again in " + answer.retryAfter().toSeconds() + " s";
    }

    private static String unexpected(ErrorResponseException answer) {
        if (answer.isHtml()) {
            return notUnderstood("HTML with HTTP " + answer.status() + ", perhaps the page of a proxy");
        }
        return notUnderstood("HTTP " + answer.status()
                + (answer.status() / 100 == 3
                        ? "; redirects are not followed, because credentials must not travel: correct perfectgym.url"
                        : ""));
    }

    private static ConnectionFailedException ofConnection(Throwable t, String name) {
        String text = t.getMessage() == null ? "" : t.getMessage();
        // Apache HttpClient has a time-out exception of its own for connecting; told by name, because the library does
        // not
        // depend on one HTTP client.
        boolean neverSent = t instanceof ConnectException
                || t instanceof UnknownHostException
                || t instanceof NoRouteToHostException
                || t instanceof SSLHandshakeException
                || t.getClass().getSimpleName().equals("ConnectTimeoutException")
                || t.getClass().getSimpleName().equals("ConnectionPoolTimeoutException")
                || text.toLowerCase(Locale.ROOT).contains("connect timed out");
        if (t instanceof SocketTimeoutException
                || t instanceof TimeoutException
                || t.getClass().getSimpleName().contains("Timeout")) {
            return new TimedOutException(
                    neverSent
                            ? "no connection within perfectgym/mp-rest/connectTimeout"
                            : "no answer within perfectgym/mp-rest/readTimeout; if the call was to change something, it may"
                                    + " have been carried out",
                    name,
                    !neverSent,
                    t);
        }
        return new ConnectionFailedException(
                neverSent
                        ? "the server could not be reached"
                        : "the connection broke; if the call was to change something, it may have been carried out",
                name,
                !neverSent,
                t);
    }
}
