package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.internal.observe.PerfectGymMetrics;
import io.github.perfectgym4j.internal.observe.PerfectGymReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Adds the beans that need something which not every server has. A scope annotation on them would do as well, but then servers without it
 * log errors about classes that cannot be loaded, at every start of every application.
 */
public class OptionalBeans implements Extension {

    /**
     * Adds what can be added.
     *
     * @param discovery the container's event
     */
    void add(@Observes BeforeBeanDiscovery discovery) {
        if (isPresent("org.eclipse.microprofile.health.HealthCheck")) {
            add(discovery, PerfectGymReadiness.class);
        }
        if (isPresent("io.opentelemetry.api.OpenTelemetry")) {
            add(discovery, PerfectGymMetrics.class);
        }
    }

    private static void add(BeforeBeanDiscovery discovery, Class<?> bean) {
        discovery.addAnnotatedType(bean, bean.getName()).add(ApplicationScoped.Literal.INSTANCE);
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, OptionalBeans.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
