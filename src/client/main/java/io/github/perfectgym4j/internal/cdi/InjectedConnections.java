package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.internal.rest.ConnectionOwner;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The connections that the injected interfaces share: one pool for calls, and one for files, which their readers may keep for long. */
@ApplicationScoped
public class InjectedConnections {

    private final BeanManager beans;
    private final ReentrantLock making = new ReentrantLock();
    private Optional<SharedConnections> ofCalls;
    private Optional<SharedConnections> ofFiles;

    /** For CDI's proxies. */
    protected InjectedConnections() {
        this(null);
    }

    @Inject
    InjectedConnections(BeanManager beans) {
        this.beans = beans;
    }

    /** The connections for calls; nothing if they cannot be shared. */
    Optional<SharedConnections> ofCalls() {
        making.lock();
        try {
            if (ofCalls == null) {
                ofCalls = make();
            }
            return ofCalls;
        } finally {
            making.unlock();
        }
    }

    /** The connections for files; nothing if they cannot be shared. */
    Optional<SharedConnections> ofFiles() {
        making.lock();
        try {
            if (ofFiles == null) {
                ofFiles = make();
            }
            return ofFiles;
        } finally {
            making.unlock();
        }
    }

    private Optional<SharedConnections> make() {
        return SharedConnections.of(this::owner, CallSettings.read(ConfigProvider.getConfig()));
    }

    /** As the container makes it, with its configuration, but not kept by the container. */
    private ConnectionOwner owner() {
        Bean<?> bean = beans.resolve(beans.getBeans(ConnectionOwner.class, RestClient.LITERAL));
        return (ConnectionOwner) create(bean);
    }

    private <T> T create(Bean<T> bean) {
        return bean.create(beans.createCreationalContext(bean));
    }

    @PreDestroy
    void close() {
        making.lock();
        try {
            if (ofCalls != null) {
                ofCalls.ifPresent(SharedConnections::close);
            }
            if (ofFiles != null) {
                ofFiles.ifPresent(SharedConnections::close);
            }
        } finally {
            making.unlock();
        }
    }
}
