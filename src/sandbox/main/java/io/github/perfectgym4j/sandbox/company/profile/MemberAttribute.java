package io.github.perfectgym4j.sandbox.company.profile;

/**
 * The value of an attribute of a member.
 *
 * @param id key
 * @param memberId whose
 * @param definition which attribute
 * @param value value
 */
public record MemberAttribute(long id, long memberId, AttributeDefinition definition, AttributeDefinition.Value value) {

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "MemberAttribute[" + id + "]";
    }
}
