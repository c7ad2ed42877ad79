package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.client.file.FileNotSentException;
import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Translates the exceptions of REST client runtimes to the library's own. */
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
                // A filter, for example, throws it without knowing the operation.
                PerfectGymException ofCall = known.during(name);
                return ofCall.mayHaveBeenCarriedOut() && call.isHeldBack()
                        ? ofCall.forCallNotSent(
                                ofCall.description(), ofCall.retryAfter().orElse(null))
                        : ofCall;
            }
            if (t instanceof ErrorResponseException answer) {
                return ofAnswer(answer, call, name);
            }
            if (t instanceof UnreadableAnswerException unreadable
                    && !unreadable.errors().isEmpty()) {
                return new RequestRefusedException(name, call.status(), unreadable.errors());
            }
            if (t instanceof UnreadableAnswerException unreadable) {
                return notUnderstood(call, unreadable.getMessage(), call.status(), unreadable);
            }
            if (t instanceof FileNotSentException ofCaller) {
                return new FileNotSentException(name + ": " + ofCaller.getMessage(), ofCaller.getCause());
            }
            if (t instanceof IOException || t instanceof TimeoutException) {
                return ConnectionFailure.of(t, call);
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return notUnderstood(call, "", web.getResponse().getStatus(), thrown);
        }
        if (thrown instanceof ProcessingException) {
            return notUnderstood(call, "", call.status(), thrown);
        }
        return thrown;
    }

    private static AnswerNotUnderstoodException notUnderstood(Call call, String detail, int status, Throwable cause) {
        return new AnswerNotUnderstoodException(
                notUnderstood(detail),
                call.operation().toString(),
                status,
                call.mayHaveBeenCarriedOut(),
                Causes.shown(cause));
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
                answer.isHtml()
                        ? nothingDone(answer, name, "; probably a firewall or a proxy, and not PerfectGym")
                        : new NotPermittedException(
                                "PerfectGym does not permit this (HTTP 403): the account lacks a right, or the operation"
                                        + " does not exist in its mode",
                                name,
                                status,
                                null);
            case 404, 410 ->
                new ResourceNotFoundException(
                        "not found (HTTP " + status + "): check perfectgym.url and the ids", name, status, null);
            case 407 -> nothingDone(answer, name, "; a proxy wants credentials of its own: configure the HTTP client");
            case 408 ->
                new TimedOutException(
                        "the server did not get the request in time (HTTP 408); nothing was done",
                        name,
                        status,
                        false,
                        null);
            case 421, 425 ->
                new ServerFailedException(
                        "the server did not take the request on this connection (HTTP " + status + "); nothing was done"
                                + waiting(answer),
                        name,
                        status,
                        answer.retryAfter(),
                        false,
                        null);
            case 511 -> nothingDone(answer, name, "; the network asks somebody to log in to it first");
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
                                call.mayHaveBeenCarriedOut(),
                                null)
                        : status >= 400
                                ? new RequestRefusedException(name, status, answer.errors())
                                : notUnderstood(call, unexpected(answer), status, null);
        };
    }

    /** An answer of an intermediary that did not forward the request. */
    private static AnswerNotUnderstoodException nothingDone(ErrorResponseException answer, String name, String detail) {
        return new AnswerNotUnderstoodException(
                notUnderstood((answer.isHtml() ? "HTML with HTTP " : "HTTP ") + answer.status() + detail),
                name,
                answer.status(),
                false,
                null);
    }

    /** The vendor's number for the failure, if it has the form of one: nothing else of the body is shown. */
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
        String what = (answer.isHtml() ? "HTML with HTTP " : "HTTP ") + answer.status();
        if (answer.status() / 100 == 3) {
            return what + "; redirects are not followed, because credentials must not travel: correct perfectgym.url";
        }
        return answer.isHtml() ? what + ", perhaps the page of a proxy" : what;
    }
}
