package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Term;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Categories of payment plans: memberships, and below them those for companies and the short ones. */
public final class PaymentPlanCategories implements Described {

    private static final Category MEMBERSHIPS = new Category(1, "Memberships", null);
    private static final Category SHORT = new Category(2, "Less than a year", 1L);
    private static final Category CORPORATE = new Category(3, "For companies", 1L);
    private static final int YEAR = 12;

    /**
     * A category.
     *
     * @param id key, also its change counter: categories never change
     * @param name name
     * @param parentId category above; null at the top
     */
    record Category(long id, String name, Long parentId) {}

    @Override
    public Description<?> describe() {
        return Description.set("PaymentPlanCategories", "PaymentPlanCategory", Category.class)
                .text("name", Category::name, ORDERABLE, REQUIRED)
                .number("parentCategoryId", Category::parentId, ORDERABLE)
                .one("parentCategory", "PaymentPlanCategory")
                .many("paymentPlans", "PaymentPlan", (company, category) -> company.offers()
                        .plans()
                        .list(plan -> of(plan).equals(category), Comparator.comparingLong(Plan::id)))
                .id(Category::id)
                .flag("isDeleted", category -> false, REQUIRED)
                .number("version", Category::id, ORDERABLE, REQUIRED)
                .list(company -> List.of(MEMBERSHIPS, SHORT, CORPORATE));
    }

    /** @return the category of a plan */
    static Category of(Plan plan) {
        Term commitment = plan.terms().commitment();
        boolean isShort = !commitment.isMonths() || commitment.count() < YEAR;
        return plan.isCorporate() ? CORPORATE : isShort ? SHORT : MEMBERSHIPS;
    }
}
