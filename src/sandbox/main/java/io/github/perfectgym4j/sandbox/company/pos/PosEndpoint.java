package io.github.perfectgym4j.sandbox.company.pos;

/**
 * An access point through which transactions come in.
 *
 * @param id key, a text
 * @param name name
 */
public record PosEndpoint(String id, String name) {

    /** The only one of the sandbox. */
    public static final PosEndpoint API = new PosEndpoint("API-1", "Application interface");
}
