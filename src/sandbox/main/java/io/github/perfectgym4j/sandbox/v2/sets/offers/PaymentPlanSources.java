package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The applications that sell a payment plan, which follow from its ways of sale in version 1. */
public final class PaymentPlanSources implements Described {

    private static final Map<String, Set<String>> CHANNELS = Map.of(
            "ClientPortal", Set.of("Web", "MembershipPortal"),
            "Kiosk", Set.of("KIOSK"),
            "Pos", Set.of("Intranet"),
            "PerfectGymGo", Set.of("Internet"));
    private static final List<String> APPLICATIONS = List.of("ClientPortal", "Kiosk", "Pos", "PerfectGymGo");
    private static final int IDS_PER_PLAN = 10;

    /**
     * An application that sells a plan.
     *
     * @param id key
     * @param application name of the application
     */
    record Source(long id, String application) {}

    @Override
    public Description<?> describe() {
        return Description.type("PaymentPlanSource", Source.class)
                .enumeration("application", APPLICATIONS, Source::application, ORDERABLE)
                .id(Source::id);
    }

    /** @return the applications that sell a plan */
    static List<Source> of(Plan plan) {
        return APPLICATIONS.stream()
                .filter(name -> CHANNELS.get(name).stream().anyMatch(plan.sale().channels()::contains))
                .map(name -> new Source(plan.id() * IDS_PER_PLAN + APPLICATIONS.indexOf(name), name))
                .toList();
    }
}
