package io.github.perfectgym4j.sandbox.v2.sets.geo;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.crm.Word;
import io.github.perfectgym4j.sandbox.company.people.DocumentType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.stream.Stream;

/** The values of the dictionaries, which no route of its own leads to one of. The names of the dictionaries are the sandbox's. */
final class ApplicationDictionaryValues implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ApplicationDictionaryValues", "ApplicationDictionaryValue", Word.class)
                .text("dictionaryName", Word::dictionary, REQUIRED)
                .text("key", Word::key)
                .text("value", Word::text, NOT_FILTERABLE)
                .id(Word::id)
                .flag("isDeleted", word -> false, REQUIRED)
                .number("version", Word::id, ORDERABLE, REQUIRED)
                .onlyAsList()
                .list(company ->
                        Stream.concat(Word.ALL.stream(), documentTypes()).toList());
    }

    private static Stream<Word> documentTypes() {
        return DocumentType.ALL.stream()
                .map(type ->
                        new Word(type.id(), "MemberDocumentType", type.name().replace(" ", ""), type.name()));
    }
}
