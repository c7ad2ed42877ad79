package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * What two members are to each other.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param type kind
 * @param parentId who grants: the full member of a friend, the parent, the payer, the guardian
 * @param childId who is granted: the friend, the child
 * @param from start; null if unknown
 * @param until end; null means open
 */
public record Relation(
        long id,
        long timestamp,
        boolean isDeleted,
        Type type,
        long parentId,
        long childId,
        LocalDateTime from,
        LocalDateTime until)
        implements Entity {

    /** The kinds of relations. */
    public enum Type {
        /** The child trains on the membership of the parent. */
        FRIEND_ACCESS("FriendAccess"),
        /** The child is one of the parent's family. */
        FAMILY_CHILD("FamilyChild"),
        /** The parent pays for the child. */
        CONTRACT_PAYER("ContractPayer"),
        /** The parent signs for the child. */
        LEGAL_GUARDIAN("LegalGuardian"),
        /** Husband and wife. */
        SPOUSE("Spouse");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** @return the name of the contract */
        public String code() {
            return code;
        }
    }
}
