package io.github.perfectgym4j.sandbox;

import io.github.perfectgym4j.sandbox.access.AccessCheck;
import io.github.perfectgym4j.sandbox.access.Tokens;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.FrontDesk;
import io.github.perfectgym4j.sandbox.company.History;
import io.github.perfectgym4j.sandbox.company.seed.Seed;
import io.github.perfectgym4j.sandbox.control.BookingsResource;
import io.github.perfectgym4j.sandbox.control.FrontDeskResource;
import io.github.perfectgym4j.sandbox.control.OutboxResource;
import io.github.perfectgym4j.sandbox.control.PaymentPage;
import io.github.perfectgym4j.sandbox.control.StartPage;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.control.SwitchesResource;
import io.github.perfectgym4j.sandbox.v1.classes.ClassOddities;
import io.github.perfectgym4j.sandbox.v1.classes.ClassesResource;
import io.github.perfectgym4j.sandbox.v1.clubs.ClubOddities;
import io.github.perfectgym4j.sandbox.v1.clubs.ClubsResource;
import io.github.perfectgym4j.sandbox.v1.contracts.ContractsResource;
import io.github.perfectgym4j.sandbox.v1.coupons.CouponsResource;
import io.github.perfectgym4j.sandbox.v1.crm.CrmResource;
import io.github.perfectgym4j.sandbox.v1.discounts.DiscountsResource;
import io.github.perfectgym4j.sandbox.v1.documents.DocumentsResource;
import io.github.perfectgym4j.sandbox.v1.errors.RefusedMapper;
import io.github.perfectgym4j.sandbox.v1.files.FilesResource;
import io.github.perfectgym4j.sandbox.v1.geo.GeoResource;
import io.github.perfectgym4j.sandbox.v1.instructors.InstructorOddities;
import io.github.perfectgym4j.sandbox.v1.instructors.InstructorsResource;
import io.github.perfectgym4j.sandbox.v1.measurements.MeasurementsResource;
import io.github.perfectgym4j.sandbox.v1.memberships.MembershipsResource;
import io.github.perfectgym4j.sandbox.v1.messages.MessagesResource;
import io.github.perfectgym4j.sandbox.v1.oauth.TokenResource;
import io.github.perfectgym4j.sandbox.v1.paymentplans.PaymentPlansResource;
import io.github.perfectgym4j.sandbox.v1.payments.PaymentsResource;
import io.github.perfectgym4j.sandbox.v1.products.ProductsResource;
import io.github.perfectgym4j.sandbox.v1.usercontracts.ContractsOfMembers;
import io.github.perfectgym4j.sandbox.v1.usercontracts.UserContractsResource;
import io.github.perfectgym4j.sandbox.v1.users.AccountsResource;
import io.github.perfectgym4j.sandbox.v1.users.CardsResource;
import io.github.perfectgym4j.sandbox.v1.users.ConsentsResource;
import io.github.perfectgym4j.sandbox.v1.users.FriendsResource;
import io.github.perfectgym4j.sandbox.v1.users.MemberAnswers;
import io.github.perfectgym4j.sandbox.v1.users.UserOddities;
import io.github.perfectgym4j.sandbox.v1.users.UsersResource;
import io.github.perfectgym4j.sandbox.v1.users.VisitsResource;
import io.github.perfectgym4j.sandbox.v1.view.AgreementView;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.ContractView;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import io.github.perfectgym4j.sandbox.v1.view.PaymentView;
import io.github.perfectgym4j.sandbox.v1.view.ProductView;
import io.github.perfectgym4j.sandbox.v2.ClientCheck;
import io.github.perfectgym4j.sandbox.v2.commands.Commands;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessErrorMapper;
import io.github.perfectgym4j.sandbox.v2.errors.ErrorBodies;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequestMapper;
import io.github.perfectgym4j.sandbox.v2.errors.ODataExceptionMapper;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.odata.ODataResource;
import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import io.github.perfectgym4j.sandbox.webhooks.Webhooks;
import io.github.perfectgym4j.sandbox.webhooks.WebhooksResource;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Gate;
import io.github.perfectgym4j.sandbox.wire.InvalidCallMapper;
import io.github.perfectgym4j.sandbox.wire.NoSuchOperationMapper;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The sandbox as a Jakarta REST application: here all parts are put together. A server finds it by its annotation;
 * {@link Sandbox} starts it in a test.
 */
@ApplicationPath("/")
public class SandboxApplication extends Application {

    private final Set<Object> singletons = new LinkedHashSet<>();
    private final Switches switches;
    private final AtomicReference<Company> company;
    private final Webhooks webhooks;
    private final InstantSource time;

    /** The application in a server. */
    public SandboxApplication() {
        this(new SteadyTime());
    }

    /**
     * The application with a given clock.
     *
     * @param time what time it is; decides when tokens expire and around which day the timetable lies
     */
    public SandboxApplication(InstantSource time) {
        this.time = time;
        company = new AtomicReference<>(Seed.company(time));
        Tokens tokens = new Tokens(time);
        switches = new Switches(this::reset, tokens::revokeAll);
        webhooks = new Webhooks(switches);
        company.get().events().tell(webhooks);
        Answers answers = new Answers(
                switches,
                Stream.of(
                                CompanyView.oddities(),
                                ClassOddities.all(),
                                InstructorOddities.all(),
                                OfferView.oddities(),
                                ContractView.oddities(),
                                PaymentView.oddities(),
                                ProductView.oddities(),
                                AgreementView.oddities(),
                                ClubOddities.all(),
                                MessagesResource.oddities(),
                                UserOddities.all())
                        .flatMap(List::stream)
                        .toList());

        List<Object> resources = new ArrayList<>();
        resources.add(new SwitchesResource(switches));
        resources.add(new OutboxResource(company::get));
        resources.add(new BookingsResource(company::get));
        resources.add(new FrontDeskResource(company::get));
        resources.add(new WebhooksResource(webhooks));
        resources.add(new ClubsResource(company::get, answers));
        resources.add(new CouponsResource(company::get, answers));
        resources.add(new CrmResource(company::get, answers));
        resources.add(new DocumentsResource(company::get, answers));
        resources.add(new FilesResource(company::get));
        resources.add(new MeasurementsResource(company::get, answers));
        resources.add(new MessagesResource(company::get, answers));

        MemberAnswers members = new MemberAnswers(company::get, answers, new ContractsOfMembers());
        resources.add(new UsersResource(members));
        resources.add(new AccountsResource(members));
        resources.add(new CardsResource(members));
        resources.add(new ConsentsResource(members));
        resources.add(new FriendsResource(members));
        resources.add(new VisitsResource(members));

        resources.add(new TokenResource(company::get, tokens, switches));
        resources.add(new ClassesResource(company::get, answers));
        resources.add(new GeoResource(company::get, answers));
        resources.add(new InstructorsResource(company::get, answers));
        resources.add(new PaymentPlansResource(company::get, answers));
        resources.add(new DiscountsResource(company::get, answers));
        resources.add(new MembershipsResource(company::get, answers));
        resources.add(new ContractsResource(company::get, answers));
        resources.add(new PaymentsResource(company::get, answers));
        resources.add(new PaymentPage(company::get));
        resources.add(new ProductsResource(company::get, answers));
        resources.add(new UserContractsResource(company::get, answers, members));

        Model model = Sets.model();
        ErrorBodies errors = new ErrorBodies(switches);
        resources.add(new ODataResource(company::get, model, switches));
        resources.addAll(Commands.all(company::get));
        List<String> setNames = model.sets().stream().map(EntitySet::name).toList();
        resources.add(new StartPage(switches, setNames));

        singletons.addAll(resources);
        singletons.add(new Gate(switches, resources, setNames));
        singletons.add(new ClientCheck(errors));
        singletons.add(new BusinessErrorMapper(errors));
        singletons.add(new InvalidRequestMapper(errors));
        singletons.add(new ODataExceptionMapper());
        singletons.add(new AccessCheck(tokens));
        singletons.add(new RefusedMapper(answers));
        singletons.add(new InvalidCallMapper(answers));
        singletons.add(new NoSuchOperationMapper());
    }

    private void reset() {
        Company fresh = Seed.company(time);
        company.getAndSet(fresh).events().tellNobody();
        webhooks.reset();
        fresh.events().tell(webhooks);
    }

    /** @return events at the desks and doors of the clubs */
    FrontDesk frontDesk() {
        return company.get().frontDesk();
    }

    /** @return the webhooks */
    Webhooks webhooks() {
        return webhooks;
    }

    /** @return very many bookings, and changes of them, on demand */
    History history() {
        return company.get().history();
    }

    /** @return what tests can turn */
    public Switches switches() {
        return switches;
    }

    /** Deprecated in favour of CDI. The sandbox's resources share plain objects, so that they also run without CDI. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }
}
