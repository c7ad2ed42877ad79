package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.client.token.OAuthClient;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Starts the library's beans anew, as a restart of the application would. */
final class Beans {

    private Beans() {}

    static void restart() {
        BeanManager manager = CDI.current().getBeanManager();
        AlterableContext context = (AlterableContext) manager.getContext(ApplicationScoped.class);
        Set<Bean<?>> beans = new HashSet<>(manager.getBeans(Object.class, Any.Literal.INSTANCE));
        beans.removeIf(bean -> !bean.getBeanClass().getName().startsWith("io.github.perfectgym4j.client."));
        for (Class<?> type : List.of(OAuthClient.class, ClassesClient.class, MemberClassesClient.class)) {
            beans.addAll(manager.getBeans(type, RestClient.LITERAL));
        }
        beans.stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .forEach(context::destroy);
    }
}
