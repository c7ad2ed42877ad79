package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberData;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Area Users: reading, adding, changing, finding and listing members. One method for each operation, each named after its {@code
 * operationId}.
 */
@Path("Api/Users")
public class UsersResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public UsersResource(MemberAnswers members) {
        this.members = members;
    }

    /** One member: the signed-in one, or for employees that of {@code userId}. Both modes. */
    @GET
    @Path("User")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response getUserDetails(@Context UriInfo uri, @Context SecurityContext security) {
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.member(security);
        parameters.check();
        return members.details(members.company().members().require(memberId, Subject.MEMBER), uri);
    }

    /** Adds a member; what is missing or wrong is {@code InvalidParameters}. Employee mode. */
    @POST
    @Path("User")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response addUser(@Context UriInfo uri, String body) {
        Parameters parameters = Parameters.inBody(body).refusingWith("InvalidParameters");
        MemberData data = MemberForm.readNew(parameters);
        parameters.check();
        return members.details(members.company().enrolment().add(data), uri);
    }

    /** Changes a member; what is wrong is {@code InvalidAttributeValue}, null changes nothing (Q82). Both modes. */
    @PUT
    @Path("User")
    @Consumes(MediaType.WILDCARD)
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response updateUser(@Context UriInfo uri, @Context SecurityContext security, String body) {
        Parameters named = new Parameters(uri);
        long memberId = named.member(security);
        named.check();
        Parameters parameters = Parameters.inBody(body).refusingWith("InvalidAttributeValue");
        MemberData data = MemberForm.read(parameters);
        parameters.check();
        return members.details(members.company().enrolment().change(memberId, data), uri);
    }

    /**
     * Finds members; all given values have to match, and without any none is found: the vendor leaves both open (Q63). Employee
     * mode.
     */
    @GET
    @Path("Search")
    @Modes(Mode.EMPLOYEE)
    public Response searchUsers(@Context UriInfo uri) {
        Company now = members.company();
        Parameters parameters = new Parameters(uri);
        String email = parameters.optionalText("email");
        String cardNumber = parameters.optionalText("cardNumber");
        String number = parameters.optionalText("userNumber");
        String personalId = parameters.optionalText("personalId");
        Long memberId = parameters.optionalLong("userId");
        String phone = parameters.optionalText("phone");
        parameters.check();
        List<Predicate<Member>> conditions = new ArrayList<>();
        add(conditions, email, member -> email.equalsIgnoreCase(member.email()));
        add(conditions, cardNumber, member -> now.cards().of(member.id()).stream()
                .anyMatch(card -> card.number().equalsIgnoreCase(cardNumber)));
        add(conditions, number, member -> member.file().number().equalsIgnoreCase(number));
        add(
                conditions,
                personalId,
                member -> personalId.equalsIgnoreCase(member.person().personalId()));
        add(conditions, memberId, member -> member.id() == memberId);
        add(conditions, phone, member -> digits(phone)
                .equals(digits(member.person().phoneNumber())));
        List<Member> found = conditions.isEmpty()
                ? List.of()
                : now.members()
                        .list(
                                member -> conditions.stream().allMatch(condition -> condition.test(member)),
                                Comparator.comparingLong(Member::id));
        return members.details(Paging.first(found), uri);
    }

    private static void add(List<Predicate<Member>> conditions, Object given, Predicate<Member> condition) {
        if (given != null) {
            conditions.add(condition);
        }
    }

    /** In an address a plus may have become a blank. */
    private static String digits(String phone) {
        return phone == null ? "" : phone.replaceAll("\\D", "");
    }

    /**
     * Members by page, in the order of their keys, tombstones among them as in the vendor's sample. The format of {@code created} and {@code
     * updated} is unknown (Q62): here a date-time, a date, or seconds since 1970; members added or changed then or later. Employee mode.
     */
    @GET
    @Path("Users")
    @Modes(Mode.EMPLOYEE)
    public Response listUsers(@Context UriInfo uri) {
        Company now = members.company();
        Parameters parameters = new Parameters(uri);
        Long clubId = parameters.optionalLong("clubId");
        LocalDateTime created = since(parameters, "created");
        LocalDateTime updated = since(parameters, "updated");
        int page = parameters.page();
        parameters.check();
        if (clubId != null) {
            now.clubs().require(clubId, Subject.CLUB);
        }
        List<Member> found = now
                .members()
                .changedSince(
                        -1,
                        member -> (clubId == null || member.homeClubId() == clubId)
                                && !member.file().created().isBefore(created)
                                && !member.file().updated().isBefore(updated))
                .stream()
                .sorted(Comparator.comparingLong(Member::id))
                .toList();
        return members.listed(Paging.page(found, page), uri);
    }

    private static LocalDateTime since(Parameters parameters, String name) {
        String text = parameters.optionalText(name);
        if (text == null) {
            return LocalDateTime.MIN;
        }
        if (text.matches("\\d{1,11}")) {
            return LocalDateTime.ofEpochSecond(Long.parseLong(text), 0, ZoneOffset.UTC);
        }
        LocalDateTime time = parameters.optionalTime(name);
        return time == null ? LocalDateTime.MIN : time;
    }
}
