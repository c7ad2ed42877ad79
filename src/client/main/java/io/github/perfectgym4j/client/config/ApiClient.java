package io.github.perfectgym4j.client.config;

/**
 * An API client as created in PerfectGym's back office.
 *
 * @param id sent as {@code X-Client-Id}
 * @param secret sent as {@code X-Client-Secret}
 */
public record ApiClient(String id, Secret secret) {

    @Override
    public String toString() {
        return "ApiClient[" + id + "]";
    }
}
