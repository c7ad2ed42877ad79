package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes calls: under CDI for an interceptor, in Java SE for a thin proxy, for sets and files directly. If the server did not accept the token
 * and another one can be had, the request is sent a second time: a 401 means that nothing was done, so that holds for every method. Reads are
 * repeated if the configuration says so. All failures come out as the library's own exceptions.
 */
public final class Calls {

    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private final Map<Method, Optional<KnownMethod>> known;
    private final List<CallEvents> events;
    private final CallLimits limits;
    private final Languages languages;
    private final RetryPolicy retries;
    private final Caller caller;

    /**
     * For a whole application.
     *
     * @param events the listeners
     * @param limits what calls may take
     * @param languages the languages of the answers
     */
    public Calls(List<CallEvents> events, CallLimits limits, Languages languages) {
        this(new ConcurrentHashMap<>(), List.copyOf(events), limits, languages, new RetryPolicy(), null);
    }

    /**
     * For an application that does not care about languages.
     *
     * @param events the listeners
     * @param limits what calls may take
     */
    public Calls(List<CallEvents> events, CallLimits limits) {
        this(events, limits, Languages.NONE);
    }

    Calls(List<CallEvents> events, CallLimits limits, RetryPolicy retries) {
        this(new ConcurrentHashMap<>(), List.copyOf(events), limits, Languages.NONE, retries, null);
    }

    private Calls(
            Map<Method, Optional<KnownMethod>> known,
            List<CallEvents> events,
            CallLimits limits,
            Languages languages,
            RetryPolicy retries,
            Caller caller) {
        this.known = known;
        this.events = events;
        this.limits = limits;
        this.languages = languages;
        this.retries = retries;
        this.caller = caller;
    }

    /**
     * The same, with another time-out for all calls.
     *
     * @param timeout how long a call takes at most
     * @return makes calls within that time
     */
    public Calls within(Duration timeout) {
        return new Calls(known, events, limits.within(timeout), languages, retries, caller);
    }

    /**
     * The same, without CDI.
     *
     * @param who who is calling
     * @return makes calls for that one
     */
    public Calls as(Caller who) {
        return new Calls(known, events, limits, languages, retries, who);
    }

    /**
     * The same, with answers in other languages.
     *
     * @param wanted the languages
     * @return makes calls for such answers
     */
    public Calls in(AcceptLanguage wanted) {
        return new Calls(known, events, limits, Languages.fixed(wanted), retries, caller);
    }

    /**
     * Calls a method of an interface.
     *
     * @param method method of an interface
     * @param arguments its arguments, or null if there are none
     * @param request sends the request each time it is called, on this thread
     * @return the answer
     * @throws IllegalArgumentException if an argument cannot be right; nothing was sent
     * @throws Exception one of the library's exceptions, or what else sending the request throws
     */
    public Object call(Method method, Object[] arguments, Callable<?> request) throws Exception {
        Optional<KnownMethod> operation = known.get(method);
        if (operation == null) {
            operation = known.computeIfAbsent(method, KnownMethod::of);
        }
        if (operation.isEmpty()) {
            return request.call();
        }
        return told(prepared(operation.get().begin(arguments, caller), method.getDeclaringClass()), request);
    }

    /**
     * Makes a call that is no method of an interface.
     *
     * @param call the call, not made before
     * @param type the interface that sends it, whose configuration holds
     * @param request sends the request each time it is called, on this thread
     * @param <T> type of the answer
     * @return the answer
     * @throws PerfectGymException if the call failed
     */
    public <T> T make(Call call, Class<?> type, Callable<T> request) {
        try {
            return told(prepared(caller == null ? call : call.as(caller), type), request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("interfaces of the API declare no checked exceptions", e);
        }
    }

    private Call prepared(Call call, Class<?> type) {
        return limits.apply(call, type).in(languages);
    }

    private <T> T told(Call call, Callable<T> request) throws Exception {
        if (events.isEmpty()) {
            return sent(call, request);
        }
        long started = System.nanoTime();
        PerfectGymException failure = null;
        try {
            return sent(call, request);
        } catch (PerfectGymException e) {
            failure = e;
            throw e;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            for (CallEvents listener : events) {
                tell(listener, call.operation(), failure, took);
            }
        }
    }

    private <T> T sent(Call call, Callable<T> request) throws Exception {
        return call.retries() == 0 ? attempted(call, request) : retries.call(call, () -> attempted(call, request));
    }

    private static <T> T attempted(Call call, Callable<T> request) throws Exception {
        try {
            while (true) {
                try {
                    return call.send(request);
                } catch (ErrorResponseException answer) {
                    if (!call.isToBeSentAgain(answer.status())) {
                        throw answer;
                    }
                }
            }
        } catch (RuntimeException e) {
            throw translated(e, call);
        }
    }

    /**
     * The exception for the caller.
     *
     * @param thrown what the runtime threw
     * @param call the call that failed
     * @return one of the library's family, or the thrown one if it is no failure of a call
     */
    public static RuntimeException translated(RuntimeException thrown, Call call) {
        Optional<TimedOutException> overdue = Overdue.of(thrown, call);
        return overdue.isPresent() ? overdue.get() : ExceptionTranslator.translate(thrown, call);
    }

    private static void tell(CallEvents listener, Operation operation, PerfectGymException failure, Duration took) {
        try {
            listener.called(operation, failure, took);
        } catch (Throwable e) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0030 A listener to calls failed with {0}",
                    e.getClass().getName());
        }
    }
}
