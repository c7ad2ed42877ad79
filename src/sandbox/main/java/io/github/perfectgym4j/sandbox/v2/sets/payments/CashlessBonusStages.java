package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.purses.BonusStage;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Amounts from which on a payment into a prepaid account earns a bonus. */
final class CashlessBonusStages implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CashlessBonusStages", "CashlessBonusStage", BonusStage.class)
                .money("stageAmount", BonusStage::amount, ORDERABLE)
                .money("bonusAmount", BonusStage::bonus, ORDERABLE)
                .number("clubId", BonusStage::clubId)
                .one("club", "Club")
                .id(BonusStage::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", BonusStage::id, ORDERABLE, REQUIRED)
                .list(company -> BonusStage.ALL);
    }
}
