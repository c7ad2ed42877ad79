package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a relation between members. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RelationType(String value) implements TextValue {

    /** A friend who may come along. */
    public static final RelationType FRIEND_ACCESS = new RelationType("FriendAccess");

    /** Parent and child. */
    public static final RelationType FAMILY_CHILD = new RelationType("FamilyChild");

    /** Payer of a contract, and who has it. */
    public static final RelationType CONTRACT_PAYER = new RelationType("ContractPayer");

    /** Legal guardian and ward. */
    public static final RelationType LEGAL_GUARDIAN = new RelationType("LegalGuardian");

    /** Married. */
    public static final RelationType SPOUSE = new RelationType("Spouse");
}
