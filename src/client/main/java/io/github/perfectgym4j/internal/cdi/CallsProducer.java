package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.LanguageChoice;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.internal.call.CallLimits;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.call.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the one {@link Calls} of an application. */
@ApplicationScoped
public class CallsProducer {

    /** A singleton, because each call would otherwise go through the proxy of a normal scope. */
    @Produces
    @Singleton
    Calls calls(@Any Instance<CallEvents> events, Instance<LanguageChoice> languages) {
        return new Calls(
                events.stream().toList(),
                new CallLimits(() -> CallSettings.read(ConfigProvider.getConfig())),
                new Languages(RequestLanguage.of(languages), () -> Settings.language(ConfigProvider.getConfig())));
    }
}
