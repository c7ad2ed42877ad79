package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.people.Friends;
import io.github.perfectgym4j.sandbox.company.people.Friendship;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Area Users: friends of full members. One method for each operation, each named after its {@code operationId}, and two for the methods of
 * the vendor's examples (Q42). All in employee mode; the two lists have no mark in the documentation (Q66).
 */
@Path("Api/Users")
public class FriendsResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public FriendsResource(MemberAnswers members) {
        this.members = members;
    }

    /** Checks whether a member could become a friend: the full member if so, a refusal if not (Q68). */
    @GET
    @Path("VerifyFriendConnection")
    @Modes(Mode.EMPLOYEE)
    public Response verifyFriendConnection(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long fullMemberId = parameters.requiredLong("fullMemberUserId");
        long friendId = parameters.requiredLong("friendUserId");
        parameters.check();
        return members.details(members.company().friends().verify(fullMemberId, friendId), uri);
    }

    /** The same by the method of the vendor's example. */
    @POST
    @Path("VerifyFriendConnection")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response verifyFriendConnectionByPost(@Context UriInfo uri) {
        return verifyFriendConnection(uri);
    }

    /** Adds a friend; answers with the full member. */
    @GET
    @Path("ConnectFriend")
    @Modes(Mode.EMPLOYEE)
    public Response connectFriend(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long fullMemberId = parameters.requiredLong("fullMemberUserId");
        long friendId = parameters.requiredLong("friendUserId");
        LocalDateTime from = parameters.requiredTime("dateFrom", "InvalidPropertyValue");
        LocalDateTime until = parameters.optionalTime("dateUntil");
        parameters.check();
        Friends friends = members.company().friends();
        return members.details(friends.connect(fullMemberId, friendId, from, until), uri);
    }

    /** The same by the method of the vendor's example. */
    @POST
    @Path("ConnectFriend")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response connectFriendByPost(@Context UriInfo uri) {
        return connectFriend(uri);
    }

    /** The full members of a friend. */
    @GET
    @Path("FriendStatus")
    @Modes(Mode.EMPLOYEE)
    public Response listFullMembersOfFriend(@Context UriInfo uri) {
        return list(members.company().friends().fullMembersOf(requireMember(uri)), Friendship::fullMemberId);
    }

    /** The friends of a full member. */
    @GET
    @Path("Friends")
    @Modes(Mode.EMPLOYEE)
    public Response listFriendsOfFullMember(@Context UriInfo uri) {
        return list(members.company().friends().friendsOf(requireMember(uri)), Friendship::friendId);
    }

    private long requireMember(UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        parameters.check();
        return members.company().members().require(memberId, Subject.MEMBER).id();
    }

    private Response list(List<Friendship> friendships, ToLongFunction<Friendship> other) {
        return members.answers()
                .elements(
                        "FriendStatus",
                        friendships.stream()
                                .map(friendship -> new Row()
                                        .put("userId", other.applyAsLong(friendship))
                                        .put("dateFrom", friendship.from())
                                        .put("dateTo", friendship.until())
                                        .build())
                                .toList());
    }
}
