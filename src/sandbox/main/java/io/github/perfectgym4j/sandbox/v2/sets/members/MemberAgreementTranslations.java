package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Agreements in other languages, under the key of the agreement and the language. Only as a list. */
final class MemberAgreementTranslations implements Described {

    /**
     * An agreement in one language.
     *
     * @param agreement the agreement
     * @param language the language
     */
    record Translation(Agreement agreement, String language) {

        Agreement.Text text() {
            return agreement.texts().get(language);
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("MemberAgreementTranslations", "MemberAgreementTranslation", Translation.class)
                .number("memberAgreementId", row -> row.agreement().id())
                .text("language", row -> row.language().toUpperCase(Locale.ROOT))
                .text("name", row -> row.text().name())
                .text("title", row -> row.text().title())
                .text("content", row -> row.text().content())
                .key("memberAgreementId", "language")
                .list(MemberAgreementTranslations::rows);
    }

    private static List<Translation> rows(Company company) {
        return company.agreements().table().list(agreement -> true, Comparator.comparingLong(Agreement::id)).stream()
                .flatMap(agreement -> agreement.texts().keySet().stream()
                        .sorted()
                        .map(language -> new Translation(agreement, language)))
                .toList();
    }
}
