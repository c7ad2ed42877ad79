package io.github.perfectgym4j.sandbox.v1.memberships;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Area Memberships: one method for each of the contract's 2 operations. */
@Path("Api/Memberships")
public class MembershipsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public MembershipsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Membership types changed after a counter value; or those of which a club sells a plan, by page. Employee mode. */
    @GET
    @Path("Memberships")
    @Modes(Mode.EMPLOYEE)
    public Response listMemberships(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long timestamp = parameters.optionalLong("timestamp", 0);
        Long clubId = parameters.optionalLong("clubId");
        int page = parameters.page();
        parameters.check();
        List<Membership> found;
        if (clubId == null) {
            found = Paging.first(now.offers().memberships().changedSince(timestamp, any -> true));
        } else {
            now.clubs().require(clubId, Subject.CLUB);
            Set<Long> sold = now
                    .offers()
                    .plans()
                    .list(
                            plan -> plan.isActive() && plan.sale().clubIds().contains(clubId),
                            Comparator.comparingLong(Plan::id))
                    .stream()
                    .map(plan -> plan.terms().membershipId())
                    .collect(Collectors.toSet());
            found = Paging.page(
                    now.offers()
                            .memberships()
                            .list(
                                    membership -> sold.contains(membership.id()),
                                    Comparator.comparingLong(Membership::timestamp)),
                    page);
        }
        return answers.elements(
                "Membership", found.stream().map(OfferView::membership).toList());
    }

    /** One membership type with what it opens and its plans. Employee mode. */
    @GET
    @Path("Membership")
    @Modes(Mode.EMPLOYEE)
    public Response getMembershipDetails(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long membershipId = parameters.requiredLong("membershipId");
        parameters.check();
        Membership membership = now.offers().memberships().require(membershipId, Subject.MEMBERSHIP);
        return answers.element("MembershipDetails", details(now, membership));
    }

    private static JsonObject details(Company now, Membership membership) {
        List<JsonObject> zones = membership.rule().zoneTypes().stream()
                .map(MembershipsResource::zoneType)
                .toList();
        List<JsonObject> plans = now
                .offers()
                .plans()
                .list(plan -> plan.terms().membershipId() == membership.id(), Comparator.comparingLong(Plan::id))
                .stream()
                .map(OfferView::plan)
                .toList();
        // The zone types in both places (Q72).
        return OfferView.add(new Row(), membership)
                .put("startDate", membership.start())
                .put("endDate", membership.end())
                .put("accessRules", List.of(rule(now, membership.rule(), zones)))
                .put("allowedZoneTypes", zones)
                .put("paymentPlans", plans)
                .build();
    }

    private static JsonObject rule(Company now, Membership.AccessRule rule, List<JsonObject> zones) {
        return new Row()
                .put("id", rule.id())
                .put("timestamp", rule.timestamp())
                .put("isDeleted", false)
                .put("name", rule.name())
                .put("description", "")
                .put(
                        "allowedClubs",
                        rule.clubIds().stream()
                                .flatMap(id -> now.clubs().find(id).stream())
                                .map(CompanyView::club)
                                .toList())
                .put("allowedZoneTypes", zones)
                .build();
    }

    private static JsonObject zoneType(Membership.ZoneType zone) {
        return new Row()
                .put("id", zone.id())
                .put("timestamp", zone.timestamp())
                .put("isDeleted", false)
                .put("name", zone.name())
                .put("description", zone.name())
                .put("dailyLimit", zone.dailyLimit())
                .build();
    }
}
