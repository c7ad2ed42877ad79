package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * What a scanner knows a member by.
 *
 * @param id key
 * @param timestamp change counter
 * @param memberId whose
 * @param data the scan in Base64
 * @param externalIdentifier name in another system; null if none
 * @param description text; null if none
 */
public record BiometricData(
        long id, long timestamp, long memberId, String data, String externalIdentifier, String description)
        implements Entity {

    /** @return false: it is only replaced */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "BiometricData[" + id + "]";
    }
}
