package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tags of payment plans. */
public final class PaymentPlanTags implements Described {

    private static final List<Tag> ALL =
            List.of(new Tag(1, "Popular", Set.of(43L, 44L, 45L)), new Tag(2, "Seasonal", Set.of(46L)));

    /**
     * A tag.
     *
     * @param id key, also its change counter: tags never change
     * @param name name
     * @param planIds plans that have it
     */
    record Tag(long id, String name, Set<Long> planIds) {}

    @Override
    public Description<?> describe() {
        return Description.set("PaymentPlanTags", "PaymentPlanTag", Tag.class)
                .text("name", Tag::name, NOT_FILTERABLE, REQUIRED)
                .number("tagId", Tag::id, NOT_FILTERABLE, REQUIRED)
                .embeddedMany(
                        "paymentPlans",
                        "PaymentPlan",
                        (company, tag) -> company.offers()
                                .plans()
                                .list(plan -> tag.planIds().contains(plan.id()), Comparator.comparingLong(Plan::id)),
                        NOT_FILTERABLE)
                .id(Tag::id)
                .flag("isDeleted", tag -> false, REQUIRED)
                .number("version", Tag::id, ORDERABLE, REQUIRED)
                .list(company -> ALL);
    }

    /** @return the tags of a plan */
    static List<Tag> of(Plan plan) {
        return ALL.stream().filter(tag -> tag.planIds().contains(plan.id())).toList();
    }
}
