package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.people.MemberData;
import io.github.perfectgym4j.sandbox.company.purses.BankAccount;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.v1.users.MemberAnswers;
import io.github.perfectgym4j.sandbox.v1.users.MemberForm;
import io.github.perfectgym4j.sandbox.v1.view.ProductView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Those operations of area Users that are about contracts and money: one method for each of 9, all in employee mode, most of which answer with
 * the member.
 */
@Path("Api/Users")
public class UserContractsResource {

    private final Supplier<Company> company;
    private final Answers answers;
    private final MemberAnswers members;

    /**
     * Sets up the operations.
     *
     * @param company the company's data
     * @param answers writes envelopes
     * @param members shows members
     */
    public UserContractsResource(Supplier<Company> company, Answers answers, MemberAnswers members) {
        this.company = company;
        this.answers = answers;
        this.members = members;
    }

    /** Adds a member with a contract or several, perhaps with a bank account: all of it or nothing. Employee mode. */
    @POST
    @Path("UserContract")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response addUserWithContract(@Context UriInfo uri, String body) {
        Company now = company.get();
        Parameters parameters = Parameters.inBody(body).refusingWith("InvalidParameters");
        Contracts.Wanted first = Requests.contract(parameters);
        MemberData member = MemberForm.readNew(parameters);
        parameters.check();
        List<Contracts.Wanted> wanted = Stream.concat(
                        Stream.of(first), Requests.additionalContracts(parameters).stream())
                .toList();
        BankAccount account = Requests.directDebit(parameters);
        long memberId = now.guard().alone(() -> {
            wanted.forEach(now.contracts()::check);
            long id = now.enrolment().add(member).id();
            if (account != null) {
                now.purses().assign(id, account);
            }
            wanted.forEach(one -> now.contracts().assign(id, one));
            return id;
        });
        return details(now, memberId, uri);
    }

    /** Gives a member a contract. Employee mode. */
    @POST
    @Path("Contract")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response assignContract(@Context UriInfo uri, String body) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        Contracts.Wanted wanted = Requests.contract(parameters);
        parameters.check();
        now.contracts().assign(memberId, wanted);
        return details(now, memberId, uri);
    }

    /** Deletes a contract; it stays as a tombstone, what was pending of it is called off. Employee mode. */
    @DELETE
    @Path("Contract")
    @Modes(Mode.EMPLOYEE)
    public Response deleteContract(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        long contractId = parameters.requiredLong("contractId");
        parameters.check();
        now.contracts().delete(memberId, contractId);
        return details(now, memberId, uri);
    }

    /** Signs a contract. Employee mode. */
    @POST
    @Path("SignContract")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response signContract(@Context UriInfo uri, String body) {
        Company now = company.get();
        long contractId = signature(new Parameters(uri, body));
        return details(now, now.contracts().sign(contractId).memberId(), uri);
    }

    /** Signs the mandate for the bank account of the member who has a contract. Employee mode. */
    @POST
    @Path("SignDirectDebit")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response signDirectDebit(@Context UriInfo uri, String body) {
        Company now = company.get();
        long contractId = signature(new Parameters(uri, body));
        return details(now, now.mandates().sign(contractId), uri);
    }

    private Response details(Company now, long memberId, UriInfo uri) {
        return members.details(now.members().require(memberId, Subject.MEMBER), uri);
    }

    private static long signature(Parameters parameters) {
        long contractId = parameters.requiredLong("contractId");
        parameters.requiredText("signatureData");
        parameters.check();
        return contractId;
    }

    /** Stores a bank account, perhaps without country prefix; a wrong number is refused before anything else. Employee mode. */
    @POST
    @Path("DirectDebit")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response assignDirectDebit(@Context UriInfo uri, String body) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        parameters.check();
        now.purses().assign(memberId, Requests.bankAccount(parameters));
        return details(now, memberId, uri);
    }

    /** Stores a card, of which only the last four digits, its end and whether it works are kept. Employee mode. */
    @POST
    @Path("CreditCard")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response assignCreditCard(@Context UriInfo uri, String body) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        Card card = parameters.required("cardNumber", "InvalidPropertyValue", Card::of);
        Integer year = parameters.required("expirationYear", "InvalidPropertyValue", text -> between(text, 2000, 9999));
        Integer month = parameters.required("expirationMonth", "InvalidPropertyValue", text -> between(text, 1, 12));
        parameters.optional("cvcCvv", text -> between("1" + text, 1_000, 19_999));
        parameters.check();
        now.purses().assign(memberId, card.until(YearMonth.of(year, month)));
        return details(now, memberId, uri);
    }

    private static Integer between(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    /** What a member bought, in short form. Employee mode. */
    @GET
    @Path("User/Product")
    @Modes(Mode.EMPLOYEE)
    public Response listUserProductSummaries(@Context UriInfo uri) {
        return answers.elements(
                "UserProductSummary",
                purchases(uri).stream().map(ProductView::summary).toList());
    }

    /** {@link #listUserProductSummaries} by the method of the vendor's example (Q42). Employee mode. */
    @POST
    @Path("User/Product")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response listUserProductSummariesByPost(@Context UriInfo uri) {
        return listUserProductSummaries(uri);
    }

    /** What a member bought, in full. Employee mode. */
    @GET
    @Path("UserProducts")
    @Modes(Mode.EMPLOYEE)
    public Response listUserProducts(@Context UriInfo uri) {
        Company now = company.get();
        List<Purchase> found = purchases(uri);
        LocalDateTime time =
                found.isEmpty() ? null : now.contracts().now(found.get(0).memberId());
        ProductView view = new ProductView(now);
        return answers.elements(
                "UserProduct",
                found.stream().map(purchase -> view.userProduct(purchase, time)).toList());
    }

    private List<Purchase> purchases(UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.requiredLong("userId");
        long clubId = parameters.requiredLong("clubId");
        parameters.check();
        return company.get().shop().purchases(memberId, clubId);
    }
}
