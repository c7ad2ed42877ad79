package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import jakarta.json.JsonObject;
import java.util.List;

/** Texts to agree to as JSON: the contract's type AgreementType. */
public final class AgreementView {

    private AgreementView() {}

    /** @return all agreement types */
    public static List<JsonObject> all() {
        return AgreementType.ALL.stream()
                .map(type -> new Row()
                        .put("id", type.id())
                        .put("name", type.name())
                        .put("description", type.description())
                        .put("signOnClientSide", type.signOnClientSide())
                        .build())
                .toList();
    }

    /** @return how the vendor's sample differs */
    public static List<Oddities> oddities() {
        return List.of(new Oddities("AgreementType").missing("signOnClientSide"));
    }
}
