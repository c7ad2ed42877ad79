package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.LanguageChoice;
import io.github.perfectgym4j.client.error.ConfigurationException;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/**
 * What the application's own bean says, if the thread has a request.
 *
 * @param bean the bean; that of a normal scope is a proxy, which finds the one of the request
 */
record RequestLanguage(LanguageChoice bean) implements LanguageChoice {

    /** The choice of an application, looked for once: resolving beans at each call would take longer than the rest of the library. */
    static LanguageChoice of(Instance<LanguageChoice> beans) {
        if (beans.isUnsatisfied()) {
            return Optional::empty;
        }
        if (beans.isAmbiguous()) {
            return () -> {
                throw new ConfigurationException(
                        "there are several beans of type " + LanguageChoice.class.getName() + ", and one is needed");
            };
        }
        return new RequestLanguage(beans.get());
    }

    @Override
    public Optional<AcceptLanguage> languages() {
        try {
            return bean.languages();
        } catch (ContextNotActiveException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
