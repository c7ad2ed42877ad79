package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.LanguageChoice;
import java.util.Optional;
import java.util.function.Supplier;

/** The languages in which the answers to calls are wanted: what the application says for the thread, or else what is configured. */
public final class Languages {

    static final Languages NONE = new Languages(Optional::empty, Optional::empty);

    private final LanguageChoice ofThread;
    private final Supplier<Optional<AcceptLanguage>> configured;
    private volatile Optional<AcceptLanguage> known;

    /**
     * Creates the choice.
     *
     * @param ofThread what the application says for the thread
     * @param configured what is configured; asked once
     */
    public Languages(LanguageChoice ofThread, Supplier<Optional<AcceptLanguage>> configured) {
        this.ofThread = ofThread;
        this.configured = configured;
    }

    /** Always the same languages. */
    static Languages fixed(AcceptLanguage languages) {
        return new Languages(() -> Optional.of(languages), Optional::empty);
    }

    Optional<AcceptLanguage> current() {
        Optional<AcceptLanguage> chosen = ofThread.languages();
        if (chosen.isPresent()) {
            return chosen;
        }
        Optional<AcceptLanguage> usual = known;
        if (usual == null) {
            usual = configured.get();
            known = usual;
        }
        return usual;
    }
}
