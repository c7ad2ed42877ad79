package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Type of a member. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record MemberType(String value) implements TextValue {

    /** A person without a contract. */
    public static final MemberType GUEST = new MemberType("Guest");

    /** A person with a contract. */
    public static final MemberType MEMBER = new MemberType("Member");

    /** A person who may become a member. */
    public static final MemberType LEAD = new MemberType("Lead");
}
