package io.github.perfectgym4j.liberty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Leaves a weak reference to the class loader of its application where another application of the same server finds it. */
@ApplicationScoped
public class LoaderWitness {

    private static final String LOADERS = "io.github.perfectgym4j.liberty.loaders";

    void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
        loaders().add(new WeakReference<>(LoaderWitness.class.getClassLoader()));
    }

    /** The class loaders of all applications that had this class. */
    @SuppressWarnings("unchecked")
    static List<WeakReference<ClassLoader>> loaders() {
        return (List<WeakReference<ClassLoader>>)
                System.getProperties().computeIfAbsent(LOADERS, key -> new CopyOnWriteArrayList<>());
    }
}
