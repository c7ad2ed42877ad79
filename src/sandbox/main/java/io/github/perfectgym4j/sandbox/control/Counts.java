package io.github.perfectgym4j.sandbox.control;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of requests and answers, by path only: parameters may be personal. */
public final class Counts {

    private static final String TOKEN_PATH = "oauth/authorize";

    private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
    private final LongAdder tokenRequests = new LongAdder();
    private final LongAdder refusedTokenRequests = new LongAdder();
    private final LongAdder unauthorized = new LongAdder();

    Counts() {}

    /**
     * Counts a request as it comes in.
     *
     * @param method HTTP method
     * @param path path below {@code Api}, spelled as documented
     */
    public void asked(String method, String path) {
        requests.computeIfAbsent(method + " " + path, key -> new LongAdder()).increment();
        if (path.equals(TOKEN_PATH)) {
            tokenRequests.increment();
        }
    }

    /**
     * Counts an answer as it goes out.
     *
     * @param path path below {@code Api}, spelled as documented
     * @param status HTTP status
     */
    public void answered(String path, int status) {
        if (status == 401) {
            unauthorized.increment();
        }
        if (path.equals(TOKEN_PATH) && status != 200) {
            refusedTokenRequests.increment();
        }
    }

    /** @return requests to the token endpoint, refused ones included */
    public long tokenRequests() {
        return tokenRequests.sum();
    }

    /** @return requests to the token endpoint that were answered with another status than 200 */
    public long refusedTokenRequests() {
        return refusedTokenRequests.sum();
    }

    /** @return answers of status 401 */
    public long unauthorized() {
        return unauthorized.sum();
    }

    /** @return requests by {@code METHOD Path}, such as {@code GET Classes/Classes} */
    public Map<String, Long> requests() {
        Map<String, Long> snapshot = new TreeMap<>();
        requests.forEach((key, count) -> snapshot.put(key, count.sum()));
        return snapshot;
    }

    /**
     * Returns how often one operation was called.
     *
     * @param method HTTP method
     * @param path path below {@code Api}, spelled as documented
     * @return number of requests
     */
    public long requests(String method, String path) {
        return requests().getOrDefault(method + " " + path, 0L);
    }
}
