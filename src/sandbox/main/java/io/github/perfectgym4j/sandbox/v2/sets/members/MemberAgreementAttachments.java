package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Locale;

/** Agreements as files, one for each language: only those that have to be agreed to. In no set. */
final class MemberAgreementAttachments implements Described {

    private static final long FIRST_FILE = 80_000;

    /**
     * A file.
     *
     * @param agreementId what it says
     * @param language in which language
     * @param index its place among the files of the agreement
     */
    record Attachment(long agreementId, String language, int index) {

        long id() {
            return agreementId * 10 + index + 1;
        }
    }

    @Override
    public Description<?> describe() {
        return Description.type("MemberAgreementAttachment", Attachment.class)
                .number("fileId", file -> FIRST_FILE + file.id(), REQUIRED)
                .text(
                        "fileUrl",
                        file -> "https://files.example.com/agreements/" + file.agreementId() + "/" + file.language()
                                + ".pdf",
                        REQUIRED)
                .text("language", file -> file.language().toUpperCase(Locale.ROOT), REQUIRED)
                .id(Attachment::id);
    }

    static List<Attachment> of(Company company, Agreement agreement) {
        List<String> languages = agreement.texts().keySet().stream().sorted().toList();
        return agreement.isRequired()
                ? languages.stream()
                        .map(language -> new Attachment(agreement.id(), language, languages.indexOf(language)))
                        .toList()
                : List.of();
    }
}
