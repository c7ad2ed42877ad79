package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.event.Operation;
import java.util.concurrent.Callable;

/**
 * One call of an interface, seen from above the proxy. If the server rejected the token and another one can be had, the request is sent a
 * second time: a 401 means that nothing was done, so that holds for every method. Nothing else is ever repeated. All failures come out as
 * the library's own exceptions.
 */
public final class Call {

    private Call() {}

    /**
     * Makes the call.
     *
     * @param operation what is called
     * @param call sends the request each time it is called
     * @return the answer
     * @throws Exception one of the library's exceptions, or what the call throws besides failures of the request
     */
    public static Object make(Operation operation, Callable<?> call) throws Exception {
        try {
            try {
                return AnswerRelease.after(call);
            } catch (ErrorResponseException answer) {
                if (answer.nextStep() != NextStep.TRY_AGAIN) {
                    throw answer;
                }
                return AnswerRelease.after(call);
            }
        } catch (RuntimeException e) {
            throw ExceptionTranslator.translate(e, operation);
        }
    }
}
