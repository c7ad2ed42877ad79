package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.Stream;

/** The names of payment plans in English and German. They change with their plan. */
public final class PaymentPlanTranslations implements Described {

    /**
     * The texts of a plan in one language.
     *
     * @param plan the plan
     * @param language code of the language
     */
    record Translation(Plan plan, String language) {}

    @Override
    public Description<?> describe() {
        return Description.set("PaymentPlanTranslations", "PaymentPlanTranslation", Translation.class)
                .number("paymentPlanId", row -> row.plan().id())
                .text("language", Translation::language)
                .text("name", row -> row.plan().displayName(row.language()))
                .unknown("description", TEXT)
                .unknown("descriptionLong", TEXT)
                .number("version", row -> row.plan().timestamp(), ORDERABLE)
                .flag("isDeleted", row -> row.plan().isDeleted(), ORDERABLE)
                .key("paymentPlanId", "language")
                .list(PaymentPlanTranslations::rows);
    }

    private static List<Translation> rows(Company company) {
        return company.guard().alone(() -> company.offers()
                .plans()
                .all()
                .flatMap(plan -> Stream.of("de", "en").map(language -> new Translation(plan, language)))
                .toList());
    }
}
