package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayments;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.control.PaymentPage;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Links into the vendor's portal for members, which the sandbox does not have; only the page for paying is real. */
@Path(ApiVersion.PATH + "/ClientPortal")
@Consumes(MediaType.WILDCARD)
public class ClientPortalResource {

    private static final List<String> AFTER_LOGIN = List.of("Unspecified", "PersonalTraining", "Facility", "Courses");
    private static final List<String> TRAINING_MODELS = List.of("WithCommitment", "PayAsYouGo", "FreeOffer");

    /** Home clubs whose members see no classes in the portal; the contract knows that there are such clubs. */
    private static final Set<Long> WITHOUT_CLASSES = Set.of(38L);

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ClientPortalResource(Supplier<Company> company) {
        this.company = company;
    }

    private static Response link(UriBuilder address) {
        return Answers.json(200, new Row().put("url", address.build()).build());
    }

    private static UriBuilder portal(String page) {
        return UriBuilder.fromUri("https://portal.example.com/ClientPortal2").path(page);
    }

    /** A link that works once, which is why no two are alike. */
    private static UriBuilder once(String page) {
        return portal(page).queryParam("code", UUID.randomUUID());
    }

    private Member member(long memberId) {
        return Checks.member(company.get(), memberId, "MemberNotFound", "memberId");
    }

    /** Makes a link that logs a member in. */
    @POST
    @Path("GenerateLogInUrl")
    public Response generateLogInUrl(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        String state = command.optionalWord("afterLoginState", AFTER_LOGIN);
        command.check();
        member(memberId);
        return link(once("LogIn").queryParam("state", Objects.requireNonNullElse(state, AFTER_LOGIN.get(0))));
    }

    /** Makes a link to the classes of a member. */
    @POST
    @Path("ClassesUrl")
    public Response classesUrl(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        command.check();
        Member member = member(memberId);
        if (member.email() == null) {
            throw new BusinessError("MemberHasNoEmail", "memberId");
        }
        if (WITHOUT_CLASSES.contains(member.homeClubId())) {
            throw new BusinessError("ClientPortalClassessFeatureIsDisabled");
        }
        return link(once("Classes"));
    }

    /** Makes a link to the page on which a contract can be frozen. */
    @POST
    @Path("ContractFreezeLink")
    public Response contractFreezeLink(String body) {
        Command command = new Command(body);
        long contractId = command.requiredLong("contractId");
        command.check();
        // The only code that the contract has for this command.
        company.get()
                .contracts()
                .table()
                .find(contractId)
                .filter(contract -> !contract.isDeleted())
                .orElseThrow(() -> new BusinessError("MemberNotFound", "contractId"));
        return link(once("Contracts/Freeze").queryParam("contractId", contractId));
    }

    /** Makes a link to the page on which a member can make a contract. */
    @POST
    @Path("CreateContractLink")
    public Response createContractLink(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        command.check();
        member(memberId);
        return link(once("Contracts/Create"));
    }

    /** Makes a link to the page on which somebody can become a member. */
    @POST
    @Path("MemberRegistrationUrl")
    public Response memberRegistrationUrl(String body) {
        Command command = new Command(body);
        Long cityId = command.optionalLong("cityId");
        Long clubId = command.optionalLong("clubId");
        String model = command.optionalWord("trainingModel", TRAINING_MODELS);
        Long planId = command.optionalLong("paymentPlanId");
        Long productId = command.optionalLong("productId");
        String redirectUrl = command.optionalText("redirectUrl");
        command.check();
        if ("WithCommitment".equals(model) && planId == null) {
            throw Checks.invalid("paymentPlanId");
        }
        if ("PayAsYouGo".equals(model) && productId == null) {
            throw Checks.invalid("productId");
        }
        if (redirectUrl != null && !Checks.isWebAddress(redirectUrl)) {
            throw Checks.invalid("redirectUrl");
        }
        UriBuilder address = portal("Registration");
        add(address, "cityId", clubId == null ? cityId : null);
        add(address, "clubId", clubId);
        add(address, "trainingModel", model);
        add(address, "paymentPlanId", planId);
        add(address, "productId", productId);
        add(address, "redirectUrl", redirectUrl);
        return link(address);
    }

    private static void add(UriBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Opens a payment on a page. */
    @POST
    @Path("GeneratePaymentLink")
    public Response generatePaymentLink(String body, @Context UriInfo uri) {
        Command command = new Command(body);
        PaymentLink wanted = PaymentLink.read(command);
        command.check();
        OnlinePayment payment = wanted.open(company.get());
        return Answers.json(
                200,
                new Row()
                        .put("url", PaymentPage.address(uri, payment))
                        .put("processKey", OnlinePayments.processOf(payment).orElseThrow())
                        .build());
    }

    /** Tells how a payment went that one of the commands of this area began. */
    @GET
    @Path("GetPaymentStatus")
    public Response getPaymentStatus(@Context UriInfo uri) {
        Command command = Command.of(uri, "");
        UUID process = command.requiredUuid("processKey");
        command.check();
        String status = company.get()
                .payments()
                .online()
                .status(process)
                .map(ClientPortalResource::word)
                .orElse("Unknown");
        return Answers.json(200, new Row().put("status", status).build());
    }

    private static String word(OnlinePayment.Status status) {
        return switch (status) {
            case InProgress -> "InProgress";
            case Success -> "Succeed";
            case Error -> "Failed";
        };
    }
}
