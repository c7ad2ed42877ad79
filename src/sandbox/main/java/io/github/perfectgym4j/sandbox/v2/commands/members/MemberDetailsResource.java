package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.Relation;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError.Reason;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The commands of {@code Members} that change personal data. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class MemberDetailsResource {

    private static final String NOT_FOUND = "UserNotFound";

    private final Supplier<Company> company;

    /** @param company the company's data */
    public MemberDetailsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Changes what is sent; null changes nothing. */
    @POST
    @Path("UpdateMemberDetails")
    public Response update(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        SentDetails sent = SentDetails.read(command);
        command.check();
        return change(memberId, sent::over);
    }

    /** Changes what a list of changes names; null and {@code remove} take a value away. */
    @PATCH
    @Path("UpdateMemberDetails/{id}")
    public Response patch(@PathParam("id") long id, String body) {
        Member member = KnownMember.require(company.get(), id, NOT_FOUND);
        Command command = Command.patched(body, SentDetails.of(member).json());
        SentDetails sent = SentDetails.read(command);
        command.check();
        return change(id, known -> sent);
    }

    private Response change(long id, UnaryOperator<SentDetails> change) {
        Company now = company.get();
        now.guard().alone(() -> {
            Member member = KnownMember.require(now, id, NOT_FOUND);
            SentDetails before = SentDetails.of(member);
            SentDetails after = change.apply(before);
            List<Reason> wrong = check(now, member, before, after);
            if (!wrong.isEmpty()) {
                throw new BusinessError(wrong);
            }
            return now.enrolment().rewrite(id, known -> after.applyTo(known, now.geo()));
        });
        return Answers.json(200, Command.nothing());
    }

    private static List<Reason> check(Company company, Member member, SentDetails before, SentDetails after) {
        List<Reason> wrong = new ArrayList<>(PersonalDataRules.check(company, before, after));
        String city = after.address().cityName();
        if (city != null && !city.equals(before.address().cityName()) && !PersonalDataRules.isCityName(city)) {
            wrong.add(new Reason("InvalidCityName", "addressData.cityName", null));
        }
        boolean isNewBirthDate = PersonalDataRules.isNew(SentPerson::birthDate, before.person(), after.person());
        if (isNewBirthDate && !PersonalDataRules.isOfAge(company, after.person()) && !hasGuardian(company, member)) {
            wrong.add(new Reason("InvalidAgeLegalGuardianIsRequired", "personalData.birthDate", null));
        }
        wrong.addAll(Duplicates.find(company, member.id(), before.person(), after.person()));
        return wrong;
    }

    private static boolean hasGuardian(Company company, Member member) {
        return member.person().guardianName() != null
                || !company.relations()
                        .list(relation ->
                                relation.childId() == member.id() && relation.type() == Relation.Type.LEGAL_GUARDIAN)
                        .isEmpty();
    }
}
