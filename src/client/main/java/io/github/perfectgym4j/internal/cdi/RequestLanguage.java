package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.LanguageChoice;
import io.github.perfectgym4j.client.error.ConfigurationException;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** What the application's own bean says, if it has one, and if the thread has a request. */
record RequestLanguage(Instance<LanguageChoice> beans) implements LanguageChoice {

    @Override
    public Optional<AcceptLanguage> languages() {
        if (beans.isUnsatisfied()) {
            return Optional.empty();
        }
        if (beans.isAmbiguous()) {
            throw new ConfigurationException(
                    "there are several beans of type " + LanguageChoice.class.getName() + ", and one is needed");
        }
        try {
            return beans.get().languages();
        } catch (ContextNotActiveException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
