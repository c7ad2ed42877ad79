package io.github.perfectgym4j.v1.contracts;

/**
 * Why a contract may be paused (contract: {@code FreezeReason}).
 *
 * @param id key of the reason
 * @param name name, such as {@code Holiday}
 */
public record FreezeReason(Long id, String name) {}
