package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of friends. A broken rule is refused with {@code UNKNOWN_KEY} for a member there is not and {@code
 * InvalidPropertyValue} for everything else: with {@code fullMemberUserId} if that member has no contract, with {@code
 * friendUserId} for the member itself or an existing friend, with {@code dateUntil} for an end before the start.
 */
public final class Friends {

    private final Guard guard;
    private final ClubTime time;
    private final Table<Member> members;
    private final Enrolment enrolment;
    private final Relations relations;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param members the members
     * @param enrolment changes members
     * @param relations where friendships are kept
     */
    public Friends(Guard guard, ClubTime time, Table<Member> members, Enrolment enrolment, Relations relations) {
        this.guard = guard;
        this.time = time;
        this.members = members;
        this.enrolment = enrolment;
        this.relations = relations;
    }

    /**
     * Stores a friendship without regard to any rule.
     *
     * @param friendship friendship
     */
    public void put(Friendship friendship) {
        relations.add(
                Relation.Type.FRIEND_ACCESS,
                friendship.fullMemberId(),
                friendship.friendId(),
                friendship.from(),
                friendship.until());
    }

    /**
     * Checks whether a member could become a friend now.
     *
     * @param fullMemberId whose membership
     * @param friendId the friend
     * @return the full member
     * @throws Refused if not
     */
    public Member verify(long fullMemberId, long friendId) {
        return guard.alone(() -> {
            Member fullMember = requirePair(fullMemberId, friendId);
            LocalDateTime now = time.now(fullMember.homeClubId());
            requireFree(fullMemberId, friendId, now, null);
            return fullMember;
        });
    }

    /**
     * Adds a friend.
     *
     * @param fullMemberId whose membership
     * @param friendId the friend
     * @param from start
     * @param until end; null means open
     * @return the full member
     * @throws Refused if that may not be
     */
    public Member connect(long fullMemberId, long friendId, LocalDateTime from, LocalDateTime until) {
        return guard.alone(() -> {
            requirePair(fullMemberId, friendId);
            if (until != null && !from.isBefore(until)) {
                throw new Refused(Reason.INVALID_VALUE, Subject.FRIENDSHIP_END);
            }
            requireFree(fullMemberId, friendId, from, until);
            put(new Friendship(fullMemberId, friendId, from, until));
            enrolment.touch(friendId);
            return enrolment.touch(fullMemberId);
        });
    }

    private Member requirePair(long fullMemberId, long friendId) {
        Member fullMember = members.require(fullMemberId, Subject.FULL_MEMBER);
        members.require(friendId, Subject.FRIEND);
        if (fullMemberId == friendId) {
            throw new Refused(Reason.INVALID_VALUE, Subject.FRIEND);
        }
        if (!fullMember.standing().hasContract()) {
            throw new Refused(Reason.INVALID_VALUE, Subject.FULL_MEMBER);
        }
        return fullMember;
    }

    private void requireFree(long fullMemberId, long friendId, LocalDateTime from, LocalDateTime until) {
        boolean isFriend = friendsOf(fullMemberId).stream()
                .anyMatch(other -> other.friendId() == friendId && other.overlaps(from, until));
        if (isFriend) {
            throw new Refused(Reason.INVALID_VALUE, Subject.FRIEND);
        }
    }

    /**
     * Lists the friends of a full member.
     *
     * @param fullMemberId whose membership
     * @return friendships, in the order of their making
     */
    public List<Friendship> friendsOf(long fullMemberId) {
        return list(relation -> relation.parentId() == fullMemberId);
    }

    /**
     * Lists the full members of a friend.
     *
     * @param friendId the friend
     * @return friendships, in the order of their making
     */
    public List<Friendship> fullMembersOf(long friendId) {
        return list(relation -> relation.childId() == friendId);
    }

    private List<Friendship> list(Predicate<Relation> wanted) {
        return relations
                .list(relation -> relation.type() == Relation.Type.FRIEND_ACCESS && wanted.test(relation))
                .stream()
                .map(relation ->
                        new Friendship(relation.parentId(), relation.childId(), relation.from(), relation.until()))
                .toList();
    }
}
