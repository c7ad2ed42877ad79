package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/** The answer of most operations of this area: a member in detail. */
public final class MemberAnswers {

    private final Supplier<Company> company;
    private final Answers answers;
    private final MemberMoney money;

    /**
     * Sets up the answers.
     *
     * @param company the company's data
     * @param answers writes envelopes
     * @param money contracts and payments of members
     */
    public MemberAnswers(Supplier<Company> company, Answers answers, MemberMoney money) {
        this.company = company;
        this.answers = answers;
        this.money = money;
    }

    /**
     * Answers with one member in detail.
     *
     * @param member member
     * @param uri address of the request
     * @return contract type UserDetails
     */
    public Response details(Member member, UriInfo uri) {
        return details(List.of(member), uri);
    }

    Response details(List<Member> members, UriInfo uri) {
        MemberView view = view(uri);
        return answers.elements(
                "UserDetails", members.stream().map(view::details).toList());
    }

    Response listed(List<Member> members, UriInfo uri) {
        MemberView view = view(uri);
        return answers.elements(
                "UserListItem", members.stream().map(view::listed).toList());
    }

    private MemberView view(UriInfo uri) {
        return new MemberView(company.get(), FileLinks.of(uri), money);
    }

    /** @return the company's data */
    Company company() {
        return company.get();
    }

    /** @return writes envelopes */
    Answers answers() {
        return answers;
    }
}
